import type { Line } from '../../domain/derive/line';
import { nightText } from '../../domain/describe/travel-text';
import { useLineTrip } from './line-trip';
import styles from './night-line.module.css';

interface NightLineProps {
  readonly line: Extract<Line, { readonly kind: 'night' }>;
}

/** Where the party sleeps. */
export const NightLine = ({ line }: NightLineProps) => {
  const trip = useLineTrip();
  return (
    <>
      <p className={styles.label}>
        <abbr title="Remain overnight">RON</abbr>
      </p>
      <p className={styles.place}>{nightText(trip, line)}</p>
    </>
  );
};
