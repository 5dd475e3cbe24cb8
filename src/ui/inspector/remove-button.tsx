import { removeNamed } from '../../domain/edits/record-edits';
import type { TableName } from '../../domain/records/table-name';
import { recordNames } from '../../domain/records/tables';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';
import { focusInspectorItself } from '../kit/focus-inspector';
import styles from './inspector.module.css';

interface RemoveButtonProps {
  readonly table: TableName;
  readonly id: string;
  /** What goes with it, in a sentence. */
  readonly consequence?: string;
}

/** Removes at once: Undo brings everything back. */
export const RemoveButton = ({ table, id, consequence }: RemoveButtonProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit, select } = useActions();
  return (
    <div className={styles.remove}>
      <Button
        look="danger"
        isSmall
        onPress={() => {
          if (!edit(removeNamed(trip, table, id))) return;
          select({ kind: 'trip' });
          focusInspectorItself();
        }}
      >
        Remove this {recordNames[table]}
      </Button>
      {consequence ? <p className={styles.subtitle}>{consequence}</p> : null}
    </div>
  );
};
