import { memo, useState } from 'react';
import { setField } from '../../domain/edits/record-edits';
import type { Meeting } from '../../domain/records/meeting';
import type { Confirmation } from '../../domain/records/meeting-parts';
import { useActions, useTripNow } from '../../store/use-legation';
import { TextField } from '../kit/text-field';
import styles from './inspector.module.css';

interface ConfirmationEditorProps {
  readonly meeting: string;
  readonly status: Meeting['status'];
  readonly confirmed: Meeting['confirmed'];
}

const nobody: Confirmation = { who: '', when: '', channel: '' };

/**
 * Who said that it stands, when, and by what channel; asked for once it is confirmed. What is
 * deleted to the last character stays under the hands of who types.
 */
export const ConfirmationEditor = memo((props: ConfirmationEditorProps) => {
  const { meeting, status, confirmed } = props;
  const tripNow = useTripNow();
  const { edit } = useActions();
  const [isFocused, setIsFocused] = useState(false);
  const isFirm = status === 'confirmed' || status === 'done';
  if (!isFirm && !confirmed && !isFocused) return null;
  const told = confirmed ?? nobody;
  const set = (part: Partial<Confirmation>, step: string): void => {
    const next = { ...told, ...part };
    const isEmpty = next.who === '' && next.when === '' && next.channel === '';
    edit(setField(tripNow(), 'meetings', meeting, 'confirmed', isEmpty ? null : next), step);
  };
  return (
    <fieldset
      className={`${styles.fields} ${styles.bare}`}
      onFocus={() => setIsFocused(true)}
      onBlur={({ currentTarget, relatedTarget }) =>
        setIsFocused(currentTarget.contains(relatedTarget))
      }
    >
      <legend className="visually-hidden">Confirmation</legend>
      <TextField
        label="Confirmed by"
        value={told.who}
        placeholder="Host protocol"
        onChange={(who, step) => set({ who }, step)}
      />
      <TextField
        label="Confirmed when"
        value={told.when}
        placeholder="061640"
        onChange={(when, step) => set({ when }, step)}
      />
      <TextField
        label="Confirmed by what channel"
        value={told.channel}
        placeholder="Phone"
        onChange={(channel, step) => set({ channel }, step)}
      />
    </fieldset>
  );
});
