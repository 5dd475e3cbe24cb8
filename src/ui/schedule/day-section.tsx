import type { Day } from '../../domain/derive/schedule';
import { formatHomeDifference, formatOffset } from '../../domain/time/format-offset';
import { formatLongDate } from '../../domain/time/local-date';
import { instantOf, offsetMinutesAt } from '../../domain/time/zones';
import { journeyOf } from '../../domain/trip';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { NativeText } from '../kit/native-text';
import { DayActions } from './day-actions';
import { DayLines } from './day-lines';
import styles from './day-section.module.css';
import { QuickLine } from './quick-line';

interface DaySectionProps {
  readonly day: Day;
  /** The line that takes the Tab key. */
  readonly tabStop: string | undefined;
  /** The line that now stands before, or the end of the day; null on any other day. */
  readonly nowBefore: string | null;
}

export const DaySection = ({ day, tabStop, nowBefore }: DaySectionProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const ownTabStop = day.lines.find(({ id }) => id === tabStop)?.id;
  return (
    <section aria-labelledby={day.id} data-day={day.id} className={styles.day}>
      <DayHeading day={day} />
      {day.lines.length === 0 ? <p className={styles.empty}>Nothing is planned yet.</p> : null}
      <DayLines trip={trip} day={day} tabStop={ownTabStop} nowBefore={nowBefore} />
      <QuickLine stop={day.stop} date={day.date} lines={day.lines} />
    </section>
  );
};

const DayHeading = ({ day }: Pick<DaySectionProps, 'day'>) => {
  const trip = useOpenTrip((open) => open.trip);
  const { select } = useActions();
  const { stop, date, part, parts } = day;
  const { homeZone, homeCity } = journeyOf(trip);
  const city = stop.city || 'City TBD';
  return (
    <header className={styles.heading}>
      <h2 id={day.id} tabIndex={-1} className={styles.title}>
        {date === null ? datelessTitle(stop) : formatLongDate(date)}
        {parts > 1 ? (
          <span className={styles.part}>
            {' '}
            ({part} of {parts})
          </span>
        ) : null}{' '}
        <span className={styles.city}>
          {city} <NativeText text={stop.cityNative} country={stop.country} />
        </span>
      </h2>
      <DayActions day={day} />
      <button
        type="button"
        className={styles.zone}
        onClick={() => select({ kind: 'stop', id: stop.id })}
      >
        {date === null ? 'no date yet' : clocksText(stop.zone, homeZone, homeCity, date)}
      </button>
    </header>
  );
};

/** A stop without any date has no days yet; at another, what has no date waits for one. */
const datelessTitle = ({ wheelsDown, wheelsUp }: Day['stop']): string =>
  wheelsDown || wheelsUp ? 'Unscheduled' : 'Date TBD';

const clocksText = (zone: string, homeZone: string, homeCity: string, date: string): string => {
  const noon = instantOf(zone, date, '12:00', null);
  const here = offsetMinutesAt(zone, noon);
  const difference = offsetMinutesAt(homeZone, noon) - here;
  const home =
    difference === 0 ? 'home time' : `${homeCity || 'Home'} ${formatHomeDifference(difference)}`;
  return `${formatOffset(here)} · ${home}`;
};
