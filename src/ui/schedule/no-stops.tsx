import { stopsInOrder } from '../../domain/derive/route';
import type { Stop } from '../../domain/records/stop';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';
import styles from './no-stops.module.css';

/** Where a trip leads nowhere yet: how it begins. */
export const NoStops = () => {
  const { openDialog } = useActions();
  const isEmpty = useOpenTrip(({ trip }) => stopsInOrder(trip).every(isHome));
  if (!isEmpty) return null;
  return (
    <section aria-label="No stops yet" className={styles.none}>
      <p className={styles.title}>This trip has no stop yet.</p>
      <p>
        Add the first city with its wheels down and wheels up: its days stand here then, to be typed
        into.
      </p>
      <p className={styles.tools}>
        <Button
          look="primary"
          shortcut="Shift+I"
          onPress={() => openDialog({ kind: 'add-stop', after: null })}
        >
          Add the first stop
        </Button>
        <span className={styles.key}>
          or press <kbd>Shift+I</kbd>
        </span>
      </p>
    </section>
  );
};

const isHome = ({ role }: Stop): boolean => role === 'origin' || role === 'return';
