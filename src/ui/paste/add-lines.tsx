import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { DayKey } from '../../domain/derive/days';
import { countText } from '../../domain/describe/count-text';
import type { Trip } from '../../domain/records/tables';
import { addLines, onDay } from '../../input/block/add-lines';
import type { Block, BlockLine } from '../../input/block/block';
import { findingsAbout } from '../../store/findings-about';
import { effectOf } from '../../store/preview';
import { PASTED } from '../../store/state';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';
import { DialogButtons } from '../kit/dialog';
import styles from './paste.module.css';
import { PastedLine } from './pasted-line';

interface AddLinesProps {
  readonly block: Block;
  readonly before: Trip;
  readonly hasFirstFocus: boolean;
  readonly onClose: () => void;
}

const trialId = ({ row }: BlockLine): string => `pasted-${row}`;

/** The lines of a block before they are added: what each means, its day, and what it breaks. */
export const AddLines = ({ block, hasFirstFocus, onClose }: AddLinesProps) => {
  const open = useOpenTrip((current) => current);
  const { edit, keepDraft, newId, select } = useActions();
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set());
  const [days, setDays] = useState<ReadonlyMap<number, DayKey>>(new Map());
  const lines = useMemo(
    () =>
      block.lines.map((line) => {
        const day = days.get(line.row);
        return day ? onDay(line, day) : line;
      }),
    [block, days],
  );
  const kept = useMemo(() => lines.filter(({ row }) => !leftOut.has(row)), [lines, leftOut]);
  const findings = useMemo(
    () => effectOf(open, addLines(open.trip, kept, trialId)).begins,
    [open, kept],
  );

  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Enter adds what was pasted: the text was read, and stands above to be mended.
    if (hasFirstFocus) form.current?.querySelector<HTMLElement>('[type="submit"]')?.focus();
  }, [hasFirstFocus]);

  const toggle = (row: number): void => {
    const next = new Set(leftOut);
    if (!next.delete(row)) next.add(row);
    setLeftOut(next);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const ids = new Map(kept.map((line) => [line, newId()]));
    const idOf = (line: BlockLine): string => ids.get(line) ?? newId();
    if (kept.length === 0 || !edit(addLines(open.trip, kept, idOf))) return;
    keepDraft(PASTED, '');
    const [first] = kept;
    if (first) select({ kind: 'meeting', id: idOf(first) });
    onClose();
  };

  return (
    <form ref={form} className={styles.reading} onSubmit={submit}>
      <ol className={styles.lines} aria-label="Lines that were read">
        {lines.map((line) => (
          <PastedLine
            key={line.row}
            line={line}
            isKept={!leftOut.has(line.row)}
            findings={findingsAbout(findings, 'meeting', trialId(line))}
            onToggle={() => toggle(line.row)}
            onDay={(day) => setDays(new Map([...days, [line.row, day]]))}
          />
        ))}
      </ol>
      <DialogButtons>
        <Button look="primary" type="submit" isDisabled={kept.length === 0}>
          Add {countText(kept.length, 'line')}
        </Button>
        <Button onPress={onClose}>Cancel</Button>
      </DialogButtons>
    </form>
  );
};
