import type { ComponentType } from 'react';
import type { TripDialog } from '../../store/state';
import { useActions, useAppState } from '../../store/use-legation';
import { type OnDemand, onDemand } from '../kit/on-demand';
import { useFetched } from '../kit/use-fetched';
import { useKeysKept } from './use-keys-kept';

type Kind = TripDialog['kind'];

interface DialogPart<Asked> {
  readonly Content: ComponentType<{ readonly asked: Asked; readonly onClose: () => void }>;
}

/** Each dialog comes when it is first asked for; nothing of it is in the first load. */
const parts: {
  readonly [Name in Kind]: OnDemand<DialogPart<Extract<TripDialog, { readonly kind: Name }>>>;
} = {
  'running-late': onDemand(async () => ({
    Content: (await import('../running-late/running-late-dialog')).RunningLateDialog,
  })),
  'call-list': onDemand(async () => ({
    Content: (await import('../running-late/call-list-dialog')).CallListDialog,
  })),
  'select-lines': onDemand(async () => ({
    Content: (await import('../schedule/select-lines-dialog')).SelectLinesDialog,
  })),
  'copy-lines': onDemand(async () => ({
    Content: (await import('../schedule/copy-dialog')).CopyDialog,
  })),
  'copy-day': onDemand(async () => ({
    Content: (await import('../schedule/copy-dialog')).CopyDialog,
  })),
  find: onDemand(async () => ({ Content: (await import('./find-dialog')).FindDialog })),
  keys: onDemand(async () => ({ Content: (await import('./keyboard-sheet')).KeyboardSheet })),
  'move-stop': onDemand(async () => ({
    Content: (await import('../route/move-stop-dialog')).MoveStopDialog,
  })),
  'add-stop': onDemand(async () => ({
    Content: (await import('../route/add-stop-dialog')).AddStopDialog,
  })),
  'schedule-meeting': onDemand(async () => ({
    Content: (await import('../schedule/schedule-meeting-dialog')).ScheduleMeetingDialog,
  })),
  'find-slot': onDemand(async () => ({
    Content: (await import('../slots/find-slot-dialog')).FindSlotDialog,
  })),
  'who-is-where': onDemand(async () => ({
    Content: (await import('../whereabouts/who-is-where-dialog')).WhoIsWhereDialog,
  })),
  'as-if': onDemand(async () => ({ Content: (await import('./as-if-dialog')).AsIfDialog })),
  log: onDemand(async () => ({ Content: (await import('./log-dialog')).LogDialog })),
  rules: onDemand(async () => ({ Content: (await import('../findings/rules-sheet')).RulesSheet })),
  waive: onDemand(async () => ({
    Content: (await import('../findings/waive-dialog')).WaiveDialog,
  })),
  'mend-all': onDemand(async () => ({
    Content: (await import('../findings/mend-all-dialog')).MendAllDialog,
  })),
  merge: onDemand(async () => ({
    Content: (await import('../people/merge-dialog')).MergeDialog,
  })),
  'paste-records': onDemand(async () => ({
    Content: (await import('../people/paste-records-dialog')).PasteRecordsDialog,
  })),
  paste: onDemand(async () => ({ Content: (await import('../paste/paste-dialog')).PasteDialog })),
  'move-meeting': onDemand(async () => ({
    Content: (await import('../schedule/drag/move-meeting')).MoveMeeting,
  })),
  'resize-meeting': onDemand(async () => ({
    Content: (await import('../schedule/drag/resize-meeting')).ResizeMeeting,
  })),
};

/** The dialog that was asked for, if any. */
export const TripDialogs = () => {
  const dialog = useAppState((state) => state.dialog);
  return dialog ? <AskedDialog key={dialog.kind} asked={dialog} /> : null;
};

interface AskedDialogProps<Name extends Kind> {
  readonly asked: Extract<TripDialog, { readonly kind: Name }>;
}

const AskedDialog = <Name extends Kind>({ asked }: AskedDialogProps<Name>) => {
  const { closeDialog } = useActions();
  const part = useFetched(parts[asked.kind], closeDialog);
  useKeysKept(() => part !== null && (isLed(asked.kind) || hasFocusedDialog()), closeDialog);
  return part ? <part.Content asked={asked} onClose={closeDialog} /> : null;
};

/** What is led on the schedule itself, where the focus stays. */
const isLed = (kind: Kind): boolean => kind === 'move-meeting' || kind === 'resize-meeting';

const hasFocusedDialog = (): boolean =>
  document.activeElement?.closest('[role="dialog"], [role="alertdialog"]') != null;
