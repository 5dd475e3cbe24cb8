import { moveStop } from '../../domain/edits/move-stop';
import type { Stop } from '../../domain/records/stop';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';
import styles from './inspector.module.css';

interface StopOrderProps {
  readonly stop: Stop;
}

/** Changes places with the stop before or after; the dates stay, and what they contradict is found. */
export const StopOrder = ({ stop }: StopOrderProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit } = useActions();
  if (stop.role === 'origin' || stop.role === 'return') return null;
  const earlier = moveStop(trip, stop.id, 'earlier');
  const later = moveStop(trip, stop.id, 'later');
  return (
    <div className={styles.buttons}>
      <Button isSmall isDisabled={!earlier} onPress={() => earlier && edit(earlier)}>
        Earlier in the route
      </Button>
      <Button isSmall isDisabled={!later} onPress={() => later && edit(later)}>
        Later in the route
      </Button>
    </div>
  );
};
