import { useMemo } from 'react';
import { countDoes, countText } from '../../domain/describe/count-text';
import { ruleName } from '../../domain/describe/rule-name';
import { editOfMendings, type Mending, MOST_MENDED } from '../../store/mend';
import type { TripDialog } from '../../store/state';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { EditEffect } from '../kit/edit-effect';
import { keepFocusInInspectorAfterDialog } from '../kit/focus-inspector';
import { FormDialog } from '../kit/form-dialog';
import styles from './mend-all-dialog.module.css';
import { type Trial, useMendings } from './use-mendings';

interface MendAllDialogProps {
  readonly asked: Extract<TripDialog, { readonly kind: 'mend-all' }>;
  readonly onClose: () => void;
}

/** All findings of a kind that can be mended together, as one step, shown before it is made. */
export const MendAllDialog = ({ asked, onClose }: MendAllDialogProps) => {
  const rule = useOpenTrip(
    ({ checked }) => checked.findings.find(({ id }) => id === asked.finding)?.rule,
  );
  return rule === undefined ? null : <MendAllForm rule={rule} onClose={onClose} />;
};

interface MendAllFormProps {
  readonly rule: string;
  readonly onClose: () => void;
}

const MendAllForm = ({ rule, onClose }: MendAllFormProps) => {
  const { edit: make, say } = useActions();
  const trial = useMendings(rule);
  const { mendings, isDone } = trial;
  const edit = useMemo(
    () => (isDone ? editOfMendings(rule, mendings) : null),
    [rule, mendings, isDone],
  );
  const mended = mendings.filter(({ fix }) => fix !== null);
  const submit = (): string | null => {
    if (!isDone) return 'Still trying: one moment.';
    if (!edit) return 'There is nothing that can be mended.';
    onClose();
    if (make(edit)) say(`Done: ${edit.label}.`);
    keepFocusInInspectorAfterDialog();
    return null;
  };
  return (
    <FormDialog
      title={`Mend all: ${ruleName(rule).toLowerCase()}`}
      submitLabel={isDone ? `Mend ${mended.length}` : 'Mend them'}
      isRoomy
      onClose={onClose}
      onSubmit={submit}
    >
      <p role="status">{trialText(trial, mended.length)}</p>
      <MendingList mendings={mendings} />
      {edit ? <EditEffect edit={edit} /> : null}
    </FormDialog>
  );
};

const trialText = ({ mendings, isDone, of }: Trial, mended: number): string => {
  const tried = Math.min(of, MOST_MENDED);
  if (!isDone) return `Tried ${mendings.length} of ${tried}, each after the other…`;
  const left = mendings.length - mended;
  const rest =
    left === 0 ? '' : ` ${countDoes(left, 'finding', 'stay')}: its fix would not go with them.`;
  const later = of === tried ? '' : ` The other ${of - tried} can be mended after that.`;
  return `${countText(mended, 'finding')} can be mended in one step; no error comes, no anchor moves.${rest}${later}`;
};

/** The fixes that are made, and what is left; the findings that end are told below. */
const MendingList = ({ mendings }: { readonly mendings: readonly Mending[] }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys.
  <section className={styles.box} aria-label="How each is mended" tabIndex={0}>
    <ul>
      {mendings.map(({ finding, fix }) => (
        <li key={finding.id} className={styles.mending}>
          {fix ? fix.label : <span className={styles.left}>Stays: {finding.message}</span>}
        </li>
      ))}
    </ul>
  </section>
);
