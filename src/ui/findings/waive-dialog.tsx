import { useState } from 'react';
import type { Finding } from '../../checks/finding';
import type { TripDialog } from '../../store/state';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { keepFocusInInspectorAfterDialog } from '../kit/focus-inspector';
import { FormDialog, type Lack } from '../kit/form-dialog';
import { SeverityMark } from '../kit/severity-mark';
import { TextField } from '../kit/text-field';
import { usePlanner } from '../kit/use-planner';
import styles from './waive-dialog.module.css';

interface WaiveDialogProps {
  readonly asked: Extract<TripDialog, { readonly kind: 'waive' }>;
  readonly onClose: () => void;
}

/** Why a finding is taken as it is, and by whom. */
export const WaiveDialog = ({ asked, onClose }: WaiveDialogProps) => {
  const finding = useOpenTrip(({ checked }) =>
    checked.findings.find(({ id }) => id === asked.finding),
  );
  return finding ? <WaiveForm finding={finding} onClose={onClose} /> : null;
};

interface WaiveFormProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

const WaiveForm = ({ finding, onClose }: WaiveFormProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { waive, say } = useActions();
  const earlier = Object.values(trip.waivers).find((waiver) => waiver.finding === finding.id);
  const planner = usePlanner();
  const [reason, setReason] = useState(earlier?.reason ?? '');
  const [by, setBy] = useState(planner.name);
  const submit = (): Lack | null => {
    if (reason.trim() === '') return { text: 'Say why, for whoever asks later.', field: 'Reason' };
    if (by.trim() === '') return { text: 'Say who takes it as it is.', field: 'Your name' };
    onClose();
    planner.rename(by.trim());
    if (waive(finding, { reason: reason.trim(), by: by.trim() })) say('Taken as it is.');
    keepFocusInInspectorAfterDialog();
    return null;
  };
  return (
    <FormDialog
      title="Take it as it is"
      submitLabel="Take it as it is"
      help="It leaves the list of findings, and comes back when what it says changes."
      onClose={onClose}
      onSubmit={submit}
    >
      <p className={styles.message}>
        <SeverityMark severity={finding.severity} />
        <span>{finding.message}</span>
      </p>
      {finding.severity === 'error' ? (
        <p className={styles.caution}>
          This is an error: as it stands the trip cannot go this way, or something would leak.
        </p>
      ) : null}
      <TextField label="Reason" value={reason} lines="many" hasFirstFocus onChange={setReason} />
      <TextField label="Your name" value={by} onChange={setBy} />
    </FormDialog>
  );
};
