import { useMemo } from 'react';
import { countDoes } from '../../domain/describe/count-text';
import { outgrownStay } from '../../domain/edits/outgrown-stay';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';
import styles from './outgrown-note.module.css';

interface OutgrownNoteProps {
  readonly stop: string;
  readonly end: 'wheelsDown' | 'wheelsUp';
}

/** Under an end that was typed over: the meetings that no longer fit, and the way to move them. */
export const OutgrownNote = ({ stop, end }: OutgrownNoteProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const commits = useOpenTrip((open) => open.commits);
  const { openDialog } = useActions();
  const outgrown = useMemo(() => outgrownStay(trip, commits, stop), [trip, commits, stop]);
  return (
    <div role="status">
      {outgrown?.typed !== end ? null : (
        <p className={styles.note}>
          <span>{countDoes(outgrown.meetings.length, 'meeting', 'no longer fit')}.</span>
          <Button
            isSmall
            onPress={() => openDialog({ kind: 'move-stop', stop, was: outgrown.was })}
          >
            Move the stop…
          </Button>
        </p>
      )}
    </div>
  );
};
