import { countText } from '../../../domain/describe/count-text';
import { formatDuration } from '../../../domain/time/format-offset';
import { minutesBetween } from '../../../domain/time/instant';
import { formatDayMonth } from '../../../domain/time/local-date';
import type { CopySummary } from '../../../store/ports';
import { useActions } from '../../../store/use-legation';
import { SeverityCounts } from '../../kit/severity-counts';
import styles from './trip-list.module.css';
import { tripName } from './trip-name';

interface TripFactsProps {
  readonly summary: CopySummary;
}

/** What a line officer knows a trip by: its name, when and where, and how far it is. */
export const TripFacts = ({ summary }: TripFactsProps) => {
  const { now } = useActions();
  const { figures, dates, route, label, changedAt } = summary;
  return (
    <>
      <span className={styles.title}>{tripName(summary)}</span>
      <span className={styles.dates}>{dates || 'Dates TBD'}</span>
      <span className={styles.counts}>
        {figures === null || figures.findings === null ? null : (
          <SeverityCounts counts={figures.findings} areZerosShown={false} />
        )}
      </span>
      <span className={styles.route}>
        {route || 'No stops yet'}
        {label === '' ? null : <span className={styles.label}> · {label}</span>}
      </span>
      <span className={styles.size}>
        {figures === null
          ? ''
          : `${countText(figures.stops, 'stop')} · ${countText(figures.meetings, 'meeting')}`}
      </span>
      <span className={styles.changed}>Changed {agoText(changedAt, now())}</span>
    </>
  );
};

const DAY_MINUTES = 24 * 60;

const agoText = (at: string, now: number): string => {
  const minutes = Math.floor(minutesBetween(Date.parse(at), now));
  if (minutes < 1) return 'just now';
  if (minutes < DAY_MINUTES) return `${formatDuration(minutes)} ago`;
  return `${formatDayMonth(at.slice(0, 10))} ${at.slice(0, 4)}`;
};
