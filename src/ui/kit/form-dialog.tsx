import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import { Button } from './button';
import { Dialog, DialogButtons } from './dialog';
import styles from './form.module.css';

/** Why it cannot be made yet, in a sentence, and the label of the field that lacks. */
export type Lack = string | { readonly text: string; readonly field: string };

interface FormDialogProps {
  readonly title: string;
  readonly submitLabel: string;
  readonly help?: string;
  readonly isRoomy?: boolean;
  /** Shows what it would do: Enter in a field is then for the field, until that has been seen. */
  readonly hasPreview?: boolean;
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** Makes what was filled in, and closes; or says why it cannot. */
  readonly onSubmit: () => Lack | null;
}

const UNREAD = 'One of the fields cannot be read yet. Mend it or take it back with Escape.';

/** A dialog to fill in. What cannot be read yet, or is missing, is said and keeps it open. */
export const FormDialog = (props: FormDialogProps) => {
  const { title, submitLabel, help, children, onClose, onSubmit } = props;
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const unread = form.querySelector<HTMLElement>('[data-unfinished="true"]');
    const lack = unread ? UNREAD : onSubmit();
    const named = lack === null || typeof lack === 'string' ? null : lack;
    const field = unread ?? (named && fieldLabelled(form, named.field));
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
    setProblem(named?.text ?? (typeof lack === 'string' ? lack : null));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (props.hasPreview && event.key === 'Enter' && isUnfinished(event.target))
      event.preventDefault();
  };
  return (
    <Dialog title={title} onClose={onClose} isRoomy={props.isRoomy}>
      <form
        className={styles.form}
        onKeyDownCapture={onKeyDown}
        onSubmit={submit}
        onChange={() => setProblem(null)}
      >
        {children}
        {problem === null ? null : (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
        {help === undefined ? null : <p className={styles.help}>{help}</p>}
        <DialogButtons>
          <Button look="primary" type="submit">
            {submitLabel}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
};

const fieldLabelled = (form: HTMLFormElement, label: string): HTMLElement | undefined =>
  [...form.querySelectorAll<HTMLInputElement>('input, select, textarea')].find(
    ({ ariaLabel, labels }) =>
      ariaLabel === label || [...(labels ?? [])].some(({ textContent }) => textContent === label),
  );

const isUnfinished = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.dataset.unfinished === 'true';
