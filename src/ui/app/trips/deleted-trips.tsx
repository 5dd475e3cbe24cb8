import { useState } from 'react';
import { formatDayMonth } from '../../../domain/time/local-date';
import type { CopySummary } from '../../../store/ports';
import { useActions } from '../../../store/use-legation';
import { Button } from '../../kit/button';
import styles from './deleted-trips.module.css';
import { EmptyBinDialog } from './empty-bin-dialog';
import { focusTrip } from './focus-trip';
import { tripName } from './trip-name';

interface DeletedTripsProps {
  readonly copies: readonly CopySummary[];
}

/** The bin: all that was deleted, until the planner empties it. */
export const DeletedTrips = ({ copies }: DeletedTripsProps) => {
  const { restoreTrip } = useActions();
  const [isEmptying, setIsEmptying] = useState(false);
  const deleted = copies
    .filter(({ deletedAt }) => deletedAt !== null)
    .sort((one, other) => ((one.deletedAt ?? '') < (other.deletedAt ?? '') ? 1 : -1));
  if (deleted.length === 0) return null;

  const restore = async (copy: string): Promise<void> => {
    await restoreTrip(copy);
    focusTrip(copy);
  };
  return (
    <details className={styles.bin}>
      <summary className={styles.heading}>Deleted trips · {deleted.length}</summary>
      <ul>
        {deleted.map((summary) => (
          <li key={summary.copy} className={styles.row}>
            <span className={styles.title}>{tripName(summary)}</span>
            <span className={styles.dates}>{summary.dates || 'Dates TBD'}</span>
            <span className={styles.since}>Deleted {sinceText(summary.deletedAt ?? '')}</span>
            <Button
              isSmall
              label={`Restore ${tripName(summary)}`}
              onPress={() => void restore(summary.copy)}
            >
              Restore
            </Button>
          </li>
        ))}
      </ul>
      <Button look="danger" isSmall onPress={() => setIsEmptying(true)}>
        Empty the bin…
      </Button>
      {isEmptying ? (
        <EmptyBinDialog deleted={deleted} onClose={() => setIsEmptying(false)} />
      ) : null}
    </details>
  );
};

const sinceText = (at: string): string => `${formatDayMonth(at.slice(0, 10))} ${at.slice(0, 4)}`;
