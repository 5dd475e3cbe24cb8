import { useDeferredValue, useMemo } from 'react';
import { applyEdit } from '../../domain/edits/edit';
import { planShift } from '../../domain/edits/shift/plan-shift';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { FormDialog } from '../kit/form-dialog';
import { ShiftFields } from './shift-fields';
import { ShiftPreview } from './shift-preview';
import { useShiftRequest } from './use-shift-request';

interface RunningLateDialogProps {
  readonly onClose: () => void;
}

/** How late, from where, on which tracks; what that does is seen while it is typed. */
export const RunningLateDialog = ({ onClose }: RunningLateDialogProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit, newId, openDialog, say } = useActions();
  const form = useShiftRequest();
  const { request, problem } = form;
  const shown = useDeferredValue(request);
  // Of a long trip it takes a while: not before there is something to plan.
  const plan = useMemo(
    () => (shown && shown.minutes !== 0 ? planShift(trip, shown) : null),
    [trip, shown],
  );

  const submit = (): string | null => {
    if (problem !== null) return problem;
    // The one that is asked for now; the one that is shown may be a key behind.
    const asked = request && planShift(trip, request);
    if (!asked || request.minutes === 0) return 'Say by how many minutes.';
    if (applyEdit(trip, asked.edit).patches.length === 0)
      return 'Nothing moves: what holds its time comes first. Let it move, or start elsewhere.';
    const step = newId();
    if (!edit(asked.edit, step)) return null;
    say(`Done: ${asked.edit.label}.`);
    openDialog({ kind: 'call-list', step });
    return null;
  };

  return (
    <FormDialog
      title="Running late"
      submitLabel={form.way === 'late' ? 'Run late' : 'Run early'}
      isRoomy
      onClose={onClose}
      onSubmit={submit}
    >
      <ShiftFields form={form} />
      <ShiftPreview form={form} plan={plan} minutes={shown?.minutes ?? 0} />
    </FormDialog>
  );
};
