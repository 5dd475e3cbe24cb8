import { type ClipboardEvent, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { type DayKey, dayId } from '../../domain/derive/days';
import { nearDate } from '../../domain/derive/near-date';
import { wallClockAt } from '../../domain/time/zones';
import { find } from '../../domain/trip';
import { MOST_ROWS, readBlock } from '../../input/block/read-block';
import { PASTED, type TripDialog } from '../../store/state';
import { useActions, useAppState, useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';
import { clipboardText } from '../kit/clipboard-text';
import { Dialog, DialogButtons } from '../kit/dialog';
import { DayField } from './day-field';
import styles from './paste.module.css';
import { PasteReading } from './paste-reading';

interface PasteDialogProps {
  readonly asked: Extract<TripDialog, { readonly kind: 'paste' }>;
  readonly onClose: () => void;
}

/** A text of many lines, and below it what it becomes. */
export const PasteDialog = ({ asked, onClose: onGone }: PasteDialogProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { keepDraft, now } = useActions();
  const text = useAppState(({ drafts }) => drafts[PASTED] ?? '');
  const [day, setDay] = useState<DayKey>(asked.day);
  // The trip as it was: a decision that is made here must not change what is still to be decided.
  const [before] = useState(trip);
  const [pasted] = useState(text);
  const [isDeciding, setIsDeciding] = useState(false);
  const isAsPasted = pasted.trim() !== '' && pasted === text && day === asked.day;
  const shown = useDeferredValue(text);
  const block = useMemo(() => {
    if (isTooLong(shown)) return null;
    const zone = find(before.stops, day.stop)?.zone ?? 'Etc/UTC';
    const near = day.date ?? nearDate(before, day.stop, wallClockAt(zone, now()).date);
    return readBlock(shown, { trip: before, ...day, near });
  }, [shown, before, day, now]);

  const onClose = useCallback((): void => {
    // What was decided on stands in the log; what was only read stays here until the next time.
    if (isDeciding) keepDraft(PASTED, '');
    onGone();
  }, [isDeciding, keepDraft, onGone]);
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    const pasted = clipboardText(event.clipboardData);
    if (pasted === '' || isDeciding) return;
    event.preventDefault();
    keepDraft(PASTED, text.slice(0, selectionStart) + pasted + text.slice(selectionEnd));
  };

  return (
    <Dialog title="Paste a block" isWide onClose={onClose}>
      <div className={styles.source}>
        <label className={styles.text}>
          <span>E-mail, cable or table</span>
          <textarea
            autoFocus={pasted.trim() === ''}
            value={text}
            rows={4}
            readOnly={isDeciding}
            spellCheck={false}
            onChange={(event) => keepDraft(PASTED, event.target.value)}
            onPaste={onPaste}
          />
        </label>
        {isDeciding ? null : (
          <DayField label="Where no date is given" day={day} onChange={setDay} />
        )}
      </div>
      {block === null ? (
        <>
          <p role="alert" className={styles.problem}>
            This text has more than {MOST_ROWS} rows or 200,000 characters. Nothing of it was read:
            paste it in parts.
          </p>
          <DialogButtons>
            <Button onPress={onClose}>Cancel</Button>
          </DialogButtons>
        </>
      ) : (
        <PasteReading
          key={`${shown} ${dayId(day)}`}
          block={block}
          text={shown}
          day={day}
          before={before}
          hasFirstFocus={isAsPasted}
          isDeciding={isDeciding}
          onDecide={() => setIsDeciding(true)}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
};

const MOST_CHARACTERS = 200_000;

const isTooLong = (text: string): boolean =>
  text.length > MOST_CHARACTERS ||
  text.split('\n').filter((row) => row.trim() !== '').length > MOST_ROWS;
