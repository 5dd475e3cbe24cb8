import { allMeetings } from '../../domain/derive/all-meetings';
import { nowOf } from '../../domain/derive/now-of';
import { countText } from '../../domain/describe/count-text';
import { formatClock } from '../../domain/time/clock-time';
import { dateTimeGroup, shortDateTimeGroup } from '../../domain/time/date-time-group';
import { formatDuration } from '../../domain/time/format-offset';
import { type Instant, minutesBetween } from '../../domain/time/instant';
import { formatDayOfWeek } from '../../domain/time/local-date';
import { wallClockAt } from '../../domain/time/zones';
import { journeyOf } from '../../domain/trip';
import type { OpenTrip } from '../../store/state';
import { useActions, useAppState, useOpenTrip } from '../../store/use-legation';
import { selectedStop } from '../kit/selected-stop';
import { useNow } from '../kit/use-now';
import styles from './foot.module.css';

/** A file is long due when the last one is older than this. */
const FILE_DUE_MINUTES = 120;

/** What is saved and where, how much there is, and what time it is. */
export const Foot = () => {
  const now = useNow();
  return (
    <footer className={styles.foot}>
      <SavedState now={now} />
      <Totals />
      <span className={styles.space} />
      <Clocks now={now} />
    </footer>
  );
};

interface FootPartProps {
  readonly now: Instant;
}

const SavedState = ({ now }: FootPartProps) => {
  const open = useOpenTrip((current) => current);
  const { retrySaving, restoreTrip } = useActions();
  const { text, look } = savedText(open, now);
  return (
    <span
      className={`${styles.saved} ${styles[look]}`}
      {...(look === 'wrong' ? { role: 'alert' } : {})}
    >
      {text}
      {open.saving.kind === 'failed' ? (
        <button type="button" className={styles.retry} onClick={retrySaving}>
          Try again
        </button>
      ) : null}
      {isDeleted(open) ? (
        <button
          type="button"
          className={styles.retry}
          onClick={() => void restoreTrip(open.summary.copy)}
        >
          Restore it
        </button>
      ) : null}
    </span>
  );
};

/** While writing fails, that is said first. */
const isDeleted = ({ saving, summary }: OpenTrip): boolean =>
  saving.kind !== 'failed' && summary.deletedAt !== null;

const savedText = (
  { saving, summary }: OpenTrip,
  now: Instant,
): { readonly text: string; readonly look: 'calm' | 'due' | 'wrong' } => {
  if (saving.kind === 'failed')
    return {
      text: `Not saved: ${saving.reason} Your edits are kept in this window; save a file.`,
      look: 'wrong',
    };
  if (summary.deletedAt !== null)
    return { text: 'This trip is in Deleted trips; your edits are kept there.', look: 'wrong' };
  if (saving.kind === 'saving') return { text: 'Saving…', look: 'calm' };
  if (summary.filedAt === null) return { text: 'Saved in this browser; no file yet', look: 'calm' };
  const minutes = Math.floor(minutesBetween(Date.parse(summary.filedAt), now));
  const isChanged = !summary.fileRevisions.includes(summary.head);
  const age = minutes < 1 ? 'just now' : `${formatDuration(minutes)} ago`;
  return {
    text: `Saved in this browser; last file ${age}${isChanged ? ', changed since' : ''}`,
    look: isChanged && minutes > FILE_DUE_MINUTES ? 'due' : 'calm',
  };
};

const Totals = () => {
  const trip = useOpenTrip((open) => open.trip);
  const stops = Object.values(trip.stops).filter(({ role }) => role === 'visit').length;
  const meetings = allMeetings(trip).length;
  return (
    <span>
      {countText(stops, 'stop')} · {countText(meetings, 'meeting')}
    </span>
  );
};

const Clocks = ({ now }: FootPartProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const selection = useAppState((state) => state.selection);
  const { asIf, homeZone, homeCity } = journeyOf(trip);
  const instant = nowOf(trip, now);
  const stop = selectedStop(trip, selection);
  return (
    <span className={styles.clocks}>
      {asIf === null ? null : <span>As if {dateTimeGroup(instant)}:</span>}
      {stop ? <time>{clockText(stop.zone, instant, stop.city)}</time> : null}
      <time>{clockText(homeZone, instant, homeCity || 'Home')}</time>
      <time>{shortDateTimeGroup(instant)}</time>
    </span>
  );
};

const clockText = (zone: string, instant: Instant, place: string): string => {
  const { date, clock } = wallClockAt(zone, instant);
  return `${formatDayOfWeek(date)} ${Number(date.slice(8))} ${formatClock(clock, '24')} ${place}`;
};
