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
  <div className={styles.list} role="radiogroup" aria-label="Free slots">
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
  </div>
);

const WhyNone = ({ why: [reason, ...relaxed] }: Pick<SlotDay, 'why'>) => (
  <p className={styles.none}>
    No slot. {reason}
    {relaxed.length === 0 ? null : <strong className={styles.relax}> {relaxed.join(' ')}</strong>}
  </p>
);
