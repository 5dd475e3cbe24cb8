import { useActions } from '../../store/use-legation';
import { Button } from '../kit/button';
import styles from './inspector.module.css';

interface StopButtonsProps {
  readonly id: string;
}

/** Moves the stop as a whole, with its meetings, or puts another behind it. */
export const StopButtons = ({ id }: StopButtonsProps) => {
  const { openDialog } = useActions();
  return (
    <div className={styles.buttons}>
      <Button
        isSmall
        shortcut="Shift+M"
        onPress={() => openDialog({ kind: 'move-stop', stop: id, was: null })}
      >
        Move this stop…
      </Button>
      <Button
        isSmall
        shortcut="Shift+I"
        onPress={() => openDialog({ kind: 'add-stop', after: id })}
      >
        Insert a stop after it…
      </Button>
    </div>
  );
};
