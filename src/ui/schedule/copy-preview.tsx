import type { DayKey } from '../../domain/derive/days';
import { copyText } from '../../domain/describe/copy-text';
import { countText } from '../../domain/describe/count-text';
import { dayText } from '../../domain/describe/day-text';
import { meetingLineText } from '../../domain/describe/meeting-line-text';
import type { Meeting } from '../../domain/records/meeting';
import { useOpenTrip } from '../../store/use-legation';
import styles from './copy-preview.module.css';

interface CopyPreviewProps {
  readonly planned: readonly Meeting[];
  readonly to: DayKey;
  readonly fromStops: readonly string[];
  /** A whole day: what is off stays out. */
  readonly isDay: boolean;
}

const MOST_SHOWN = 8;

/** What will stand on the other day, and what comes along. */
export const CopyPreview = ({ planned, to, fromStops, isDay }: CopyPreviewProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const shown = planned.slice(0, MOST_SHOWN);
  const isOneDay = planned.every(({ slot }) => slot.date === to.date);
  const more = planned.length - shown.length;
  return (
    <section aria-label="What will be added" className={styles.preview}>
      <h3 className={styles.heading}>{dayText(trip, to)}</h3>
      <ul>
        {shown.map((meeting) => (
          <li key={`${meeting.order} ${meeting.title}`}>
            {isOneDay ? '' : `${dayText(trip, meeting.slot)} · `}
            {meetingLineText(trip, meeting)}
          </li>
        ))}
        {more > 0 ? <li>and {countText(more, 'line')} more</li> : null}
        {planned.length === 0 ? <li>Nothing to copy.</li> : null}
      </ul>
      <p className={styles.terms}>
        {copyText(trip, fromStops, to.stop)}
        {isDay ? ' What is off or aboard an aircraft stays out.' : ''}
      </p>
    </section>
  );
};
