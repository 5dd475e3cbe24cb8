import { type FormEvent, useState } from 'react';
import { countText } from '../../domain/describe/count-text';
import type { FilledTable, Told } from '../../input/records/record-block';
import { type Decision, takeRecords, usualDecision } from '../../input/records/take-records';
import { pastedRows } from '../../store/state';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';
import { DialogButtons } from '../kit/dialog';
import { MeaningHeads } from './meaning-heads';
import styles from './paste-records.module.css';
import { PastedRow } from './pasted-row';
import { useRecordBlock } from './use-record-block';

interface RecordsPreviewProps {
  readonly table: FilledTable;
  readonly text: string;
  readonly origin: string;
  readonly onClose: () => void;
}

/** What the columns mean, to be changed, and what becomes of each row. */
export const RecordsPreview = ({ table, text, origin, onClose }: RecordsPreviewProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit, keepDraft, newId } = useActions();
  // Guesses are made on the trip as it was: it must not change under what is being decided.
  const [before] = useState(trip);
  const [told, setTold] = useState<Told>({});
  const [decided, setDecided] = useState<Readonly<Record<number, Decision>>>({});
  const { block, context } = useRecordBlock(before, { table, text, told, origin });
  const rows = block.rows.map((row) => ({
    ...row,
    decision: decided[row.number] ?? usualDecision(row),
  }));
  const count = rows.filter(({ decision }) => decision !== 'skip').length;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const taken = rows.map((row) => ({ ...row, id: newId() }));
    if (count === 0 || !edit(takeRecords(table, taken, context))) return;
    keepDraft(pastedRows(table), '');
    onClose();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {rows.length === 0 ? (
        <p className={styles.empty}>
          Each row becomes one record. Columns that are not known go to its notes.
        </p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys.
        <section className={styles.scroller} aria-label="What becomes of the rows" tabIndex={0}>
          <table className={styles.table}>
            <MeaningHeads
              table={table}
              columns={block.columns}
              onTell={(index, meaning) => setTold({ ...told, [index]: meaning })}
            />
            <tbody>
              {rows.map((row) => (
                <PastedRow
                  key={row.number}
                  table={table}
                  row={row}
                  context={context}
                  onDecide={(decision) => setDecided({ ...decided, [row.number]: decision })}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <DialogButtons>
        <Button look="primary" type="submit" isDisabled={count === 0}>
          {count === 0 ? 'Nothing to take over' : `Take over ${countText(count, 'row')}`}
        </Button>
        <Button onPress={onClose}>Cancel</Button>
      </DialogButtons>
    </form>
  );
};
