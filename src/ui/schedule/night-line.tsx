import type { Line } from '../../domain/derive/schedule';
import { nightText } from '../../domain/describe/travel-text';
import { useOpenTrip } from '../../store/use-legation';
import styles from './night-line.module.css';

interface NightLineProps {
  readonly line: Extract<Line, { readonly kind: 'night' }>;
}

/** Where the party sleeps. */
export const NightLine = ({ line }: NightLineProps) => {
  const trip = useOpenTrip((open) => open.trip);
  return (
    <>
      <p className={styles.label}>
        <abbr title="Remain overnight">RON</abbr>
      </p>
      <p className={styles.place}>{nightText(trip, line)}</p>
    </>
  );
};
