import { memo } from 'react';
import type { Day } from '../../domain/derive/schedule';
import {
  dayClocksText,
  dayDateText,
  dayPartText,
  NOTHING_YET,
} from '../../domain/describe/day-heading';
import { cityText } from '../../domain/describe/travel-text';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { NativeText } from '../kit/native-text';
import { DayActions } from './day-actions';
import { DayLines } from './day-lines';
import styles from './day-section.module.css';
import { QuickLine } from './quick-line';
import type { Cut } from './window/use-window';

interface DaySectionProps {
  readonly day: Day;
  /** Null where all lines are drawn. */
  readonly cut: Cut | null;
  /** The line that takes the Tab key. */
  readonly tabStop: string | undefined;
  /** The line that now stands before, or the end of the day; null on any other day. */
  readonly nowBefore: string | null;
}

export const DaySection = ({ day, cut, tabStop, nowBefore }: DaySectionProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const ownTabStop = day.lines.find(({ id }) => id === tabStop)?.id;
  return (
    <section aria-labelledby={day.id} data-day={day.id} className={styles.day}>
      <DayHeading day={day} />
      {day.lines.length === 0 ? <p className={styles.empty}>{NOTHING_YET}.</p> : null}
      <DayLines trip={trip} day={day} cut={cut} tabStop={ownTabStop} nowBefore={nowBefore} />
      <QuickLine stop={day.stop} date={day.date} lines={day.lines} />
    </section>
  );
};

const DayHeading = memo(({ day }: Pick<DaySectionProps, 'day'>) => {
  const { select } = useActions();
  const { stop, date } = day;
  const clocks = useOpenTrip(({ trip }) =>
    date === null ? 'no date yet' : dayClocksText(trip, stop, date),
  );
  const part = dayPartText(day);
  return (
    <header className={styles.heading}>
      <h2 id={day.id} tabIndex={-1} className={styles.title}>
        {dayDateText(day)}
        {part === '' ? null : <span className={styles.part}> {part}</span>}{' '}
        <span className={styles.city}>
          {cityText(stop)} <NativeText text={stop.cityNative} country={stop.country} />
        </span>
      </h2>
      <DayActions day={day} />
      <button
        type="button"
        className={styles.zone}
        onClick={() => select({ kind: 'stop', id: stop.id })}
      >
        {clocks}
      </button>
    </header>
  );
});
