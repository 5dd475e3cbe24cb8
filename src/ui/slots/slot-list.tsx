import { type ReactNode, useEffect, useRef } from 'react';
import { dayText } from '../../domain/describe/day-text';
import type { Trip } from '../../domain/records/tables';
import type { FoundSlot, SlotDay } from '../../slots/found-slot';
import { type Mark, SlotRow } from './slot-row';
import styles from './slots.module.css';

interface SlotListProps {
  readonly trip: Trip;
  readonly days: readonly SlotDay[];
  /** What is said of a slot beside its time. */
  readonly markOf: (slot: FoundSlot) => Mark | null;
  readonly chosen: FoundSlot | null;
  readonly onChoose: (slot: FoundSlot) => void;
}

/** The slots day by day, each day's best first; of a day without any, why. */
export const SlotList = ({ trip, days, markOf, chosen, onChoose }: SlotListProps) => (
  <Scrolled chosen={chosen} hasSlots={days.some(({ slots }) => slots.length > 0)}>
    {days.map(({ day, slots, why }) => (
      <section key={`${day.stop} ${day.date}`} aria-label={dayText(trip, day)}>
        <h3 className={styles.day}>{dayText(trip, day)}</h3>
        {slots.map((slot) => (
          <SlotRow
            key={slot.start}
            trip={trip}
            found={slot}
            mark={markOf(slot)}
            isChosen={slot === chosen}
            onChoose={() => onChoose(slot)}
          />
        ))}
        {why.length === 0 ? null : <WhyNone why={why} />}
      </section>
    ))}
  </Scrolled>
);

interface ScrolledProps {
  readonly chosen: FoundSlot | null;
  readonly hasSlots: boolean;
  readonly children: ReactNode;
}

/** What scrolls is reached by keys: by its slots, or else by itself. */
const Scrolled = ({ chosen, hasSlots, children }: ScrolledProps) => {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (chosen) showChosen(list.current);
  }, [chosen]);
  return (
    <section
      ref={list}
      className={styles.list}
      aria-label="Days"
      tabIndex={hasSlots ? undefined : 0}
    >
      {hasSlots ? (
        <div role="radiogroup" aria-label="Free slots">
          {children}
        </div>
      ) : (
        children
      )}
    </section>
  );
};

/** Leads the list alone, not the page, to the slot that is chosen, unless one goes through them. */
const showChosen = (list: HTMLElement | null): void => {
  const row = list?.querySelector<HTMLElement>('[data-slot="chosen"]')?.closest('label');
  if (!list || !row || list.contains(document.activeElement)) return;
  list.scrollTop = row.offsetTop - (list.clientHeight - row.offsetHeight) / 2;
};

const WhyNone = ({ why: [reason, ...relaxed] }: Pick<SlotDay, 'why'>) => (
  <p className={styles.none}>
    No slot. {reason}
    {relaxed.length === 0 ? null : <strong className={styles.relax}> {relaxed.join(' ')}</strong>}
  </p>
);
