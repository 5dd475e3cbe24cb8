import { nowOf } from '../../domain/derive/now-of';
import { nowText } from '../../domain/describe/live-text';
import type { Stop } from '../../domain/records/stop';
import { useOpenTrip } from '../../store/use-legation';
import { useNow } from '../kit/use-now';
import styles from './now-mark.module.css';

interface NowMarkProps {
  readonly stop: Stop;
}

/** Where the day has come to. */
export const NowMark = ({ stop }: NowMarkProps) => {
  const now = useNow();
  const instant = useOpenTrip(({ trip }) => nowOf(trip, now));
  return <p className={styles.now}>{nowText(stop, instant)}</p>;
};
