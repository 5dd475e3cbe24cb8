import type { DayKey } from '../../domain/derive/days';
import type { Trip } from '../../domain/records/tables';
import type { Block } from '../../input/block/block';
import { AddLines } from './add-lines';
import styles from './paste.module.css';

interface PasteReadingProps {
  readonly block: Block;
  readonly text: string;
  readonly day: DayKey;
  readonly before: Trip;
  readonly hasFirstFocus: boolean;
  readonly onClose: () => void;
}

/** What a pasted text becomes: lines to add. */
export const PasteReading = (props: PasteReadingProps) => {
  const { block, text } = props;
  const doubts = block.headings.flatMap(({ row, doubt }) =>
    doubt === null ? [] : [{ row, doubt }],
  );
  if (block.lines.length === 0)
    return (
      <p className={styles.empty}>
        {text.trim() === ''
          ? 'Each row with a time becomes a line. Rows without one become notes of the line above; TBD in front makes them lines.'
          : 'No line is found in this text yet.'}
      </p>
    );
  return (
    <>
      {doubts.map(({ row, doubt }) => (
        <p key={row} role="alert" className={styles.doubt}>
          Row {row + 1}: {doubt}
        </p>
      ))}
      <AddLines {...props} />
    </>
  );
};
