import { useMemo, useState } from 'react';
import type { DayKey } from '../../domain/derive/days';
import type { Trip } from '../../domain/records/tables';
import type { Block } from '../../input/block/block';
import { compareWithOurs } from '../../input/block/match/suggestions';
import { Button } from '../kit/button';
import { DialogButtons } from '../kit/dialog';
import { AddLines } from './add-lines';
import { CompareLines } from './compare-lines';
import styles from './paste.module.css';

interface PasteReadingProps {
  readonly block: Block;
  readonly text: string;
  readonly day: DayKey;
  /** The trip as it was when the dialog opened. */
  readonly before: Trip;
  readonly hasFirstFocus: boolean;
  readonly isDeciding: boolean;
  readonly onDecide: () => void;
  readonly onClose: () => void;
}

/** What a pasted text becomes: lines to add, or suggestions beside the lines that are there. */
export const PasteReading = (props: PasteReadingProps) => {
  const { block, text, before } = props;
  const comparison = useMemo(() => compareWithOurs(before, block.lines), [before, block]);
  const [isCompared, setIsCompared] = useState(comparison.matched > 0);
  const doubts = block.headings.flatMap(({ row, doubt }) =>
    doubt === null ? [] : [{ row, doubt }],
  );
  if (block.lines.length === 0)
    return (
      <>
        <p className={styles.empty}>{text.trim() === '' ? HELP : NOTHING}</p>
        <DialogButtons>
          <Button onPress={props.onClose}>Cancel</Button>
        </DialogButtons>
      </>
    );
  return (
    <>
      {doubts.map(({ row, doubt }) => (
        <p key={row} role="alert" className={styles.doubt}>
          Row {row + 1}: {doubt}
        </p>
      ))}
      {comparison.ours === 0 || props.isDeciding ? null : (
        <fieldset className={styles.modes}>
          <legend className="visually-hidden">What to do with these lines</legend>
          <Mode
            isOn={isCompared}
            word="Compare with our lines"
            onChoose={() => setIsCompared(true)}
          />
          <Mode
            isOn={!isCompared}
            word="Add all as new lines"
            onChoose={() => setIsCompared(false)}
          />
        </fieldset>
      )}
      {isCompared ? <CompareLines {...props} comparison={comparison} /> : <AddLines {...props} />}
    </>
  );
};

const HELP =
  'Each row with a time becomes a line. Rows without one become notes of the line above; TBD in front makes them lines.';
const NOTHING = 'No line is found in this text yet.';

interface ModeProps {
  readonly isOn: boolean;
  readonly word: string;
  readonly onChoose: () => void;
}

const Mode = ({ isOn, word, onChoose }: ModeProps) => (
  <label>
    <input type="radio" name="paste-mode" checked={isOn} onChange={onChoose} />
    {word}
  </label>
);
