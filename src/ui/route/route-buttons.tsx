import { useActions, useAppState } from '../../store/use-legation';
import { Button } from '../kit/button';
import { stopInHand } from '../kit/selected-stop';
import styles from './route.module.css';

/** What is done with the route as a whole, or with the stop that is selected. */
export const RouteButtons = () => {
  const stop = useAppState(({ open, selection }) => open && stopInHand(open.trip, selection)?.id);
  const { openDialog } = useActions();
  return (
    <div className={styles.buttons}>
      <Button isSmall onPress={() => openDialog({ kind: 'add-stop', after: null })}>
        Add stop
      </Button>
      <Button
        isSmall
        isDisabled={!stop}
        shortcut="Shift+M"
        onPress={() => stop && openDialog({ kind: 'move-stop', stop, was: null })}
      >
        Move stop
      </Button>
    </div>
  );
};
