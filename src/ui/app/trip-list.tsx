import type { CopySummary } from '../../store/ports';
import { useActions } from '../../store/use-legation';
import styles from './trip-list.module.css';

interface TripListProps {
  readonly copies: readonly CopySummary[];
}

/** The trips of this browser, the one changed last first. */
export const TripList = ({ copies }: TripListProps) => {
  const { openCopy } = useActions();
  const latestFirst = copies.toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1));
  return (
    <section aria-label="Your trips">
      <h2 className={styles.heading}>Your trips</h2>
      <ul className={styles.list}>
        {latestFirst.map((summary) => (
          <li key={summary.copy}>
            <button
              type="button"
              className={styles.trip}
              onClick={() => void openCopy(summary.copy)}
            >
              <span className={styles.title}>{summary.title || 'Untitled trip'}</span>
              <span className={styles.dates}>{summary.dates || 'Dates TBD'}</span>
              <span className={styles.route}>{summary.route || 'No stops yet'}</span>
              <span className={styles.label}>{summary.label}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
