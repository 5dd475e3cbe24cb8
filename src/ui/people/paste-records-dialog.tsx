import { type ClipboardEvent, useDeferredValue, useState } from 'react';
import { pastedRows, type TripDialog } from '../../store/state';
import { useActions, useAppState, useOpenTrip } from '../../store/use-legation';
import { ChoiceField } from '../kit/choice-field';
import { clipboardText } from '../kit/clipboard-text';
import { Dialog } from '../kit/dialog';
import styles from './paste-records.module.css';
import { RecordsPreview } from './records-preview';
import { originsOf } from './use-record-block';

interface PasteRecordsDialogProps {
  readonly asked: Extract<TripDialog, { readonly kind: 'paste-records' }>;
  readonly onClose: () => void;
}

const titles = {
  people: 'Add people from a spreadsheet',
  venues: 'Add places from a spreadsheet',
} as const;

const MOST_CHARACTERS = 200_000;

/** A pasted table, and below it what its columns mean and what becomes of each row. */
export const PasteRecordsDialog = ({ asked, onClose }: PasteRecordsDialogProps) => {
  const { table } = asked;
  const trip = useOpenTrip((open) => open.trip);
  const { keepDraft } = useActions();
  const draft = pastedRows(table);
  const text = useAppState(({ drafts }) => drafts[draft] ?? '');
  const shown = useDeferredValue(text);
  const origins = originsOf(trip, table);
  const [origin, setOrigin] = useState(() => Object.keys(origins)[0] ?? '');
  const [isEmptyAtFirst] = useState(text.trim() === '');
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    const pasted = clipboardText(event.clipboardData);
    if (pasted === '') return;
    event.preventDefault();
    keepDraft(draft, text.slice(0, selectionStart) + pasted + text.slice(selectionEnd));
  };
  return (
    <Dialog title={titles[table]} isWide onClose={onClose}>
      <div className={styles.source}>
        <label className={styles.text}>
          <span>Rows copied from a spreadsheet, with or without its head</span>
          <textarea
            autoFocus={isEmptyAtFirst}
            value={text}
            rows={3}
            spellCheck={false}
            onChange={(event) => keepDraft(draft, event.target.value)}
            onPaste={onPaste}
          />
        </label>
        <ChoiceField
          label={
            table === 'people' ? 'Unless it says so, they are' : 'Unless it says so, they are in'
          }
          choices={origins}
          value={origin}
          onChange={(next) => setOrigin(next ?? '')}
        />
      </div>
      {shown.length > MOST_CHARACTERS ? (
        <p role="alert" className={styles.problem}>
          This is more than 200,000 characters. Nothing of it was read: paste it in parts.
        </p>
      ) : (
        <RecordsPreview key={shown} table={table} text={shown} origin={origin} onClose={onClose} />
      )}
    </Dialog>
  );
};
