import { useMemo } from 'react';
import { nearDate } from '../../domain/derive/near-date';
import { leftOverText } from '../../domain/describe/left-over-text';
import { cityText } from '../../domain/describe/travel-text';
import { applyEdit } from '../../domain/edits/edit';
import { moveStay, type Stay } from '../../domain/edits/move-stay';
import type { Stop } from '../../domain/records/stop';
import { wallClockAt } from '../../domain/time/zones';
import { find } from '../../domain/trip';
import { useActions, useAppState, useOpenTrip } from '../../store/use-legation';
import { EditEffect } from '../kit/edit-effect';
import { FormDialog } from '../kit/form-dialog';
import { keepFocusOnLine, lineIdOf } from '../kit/line-id';
import { MomentField } from '../kit/moment-field';
import { TextField } from '../kit/text-field';
import { MovingFields } from './moving-fields';
import { type StopMove, useStopMove } from './use-stop-move';

interface MoveStopDialogProps {
  readonly asked: { readonly stop: string; readonly was: Stay | null };
  readonly onClose: () => void;
}

/** Moves a stop, or one end of its stay, with its meetings or without; the effect is seen first. */
export const MoveStopDialog = ({ asked, onClose }: MoveStopDialogProps) => {
  const stop = useOpenTrip((open) => find(open.trip.stops, asked.stop));
  return stop ? <DialogOfStop stop={stop} was={asked.was} onClose={onClose} /> : null;
};

interface DialogOfStopProps {
  readonly stop: Stop;
  readonly was: Stay | null;
  readonly onClose: () => void;
}

const DialogOfStop = ({ stop, was, onClose }: DialogOfStopProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const line = useAppState(({ selection }) => lineIdOf(selection));
  const { edit, say } = useActions();
  const stopMove = useStopMove(stop, was);
  const { move, moved, problem } = stopMove;
  const { stop: id, to, meetings, following } = move;
  const moving = useMemo(
    () => moveStay(trip, { stop: id, to, meetings, following }, was),
    [trip, id, to, meetings, following, was],
  );
  const submit = (): string | null => {
    if (problem !== null) return problem;
    const { trip: after, patches } = applyEdit(trip, moving);
    if (patches.length === 0) return 'Say by how much, or give other dates.';
    if (edit(moving)) say(`Done: ${moving.label}. ${leftOverText(trip, after)}`.trim());
    onClose();
    if (line !== null) keepFocusOnLine(line);
    return null;
  };
  return (
    <FormDialog
      title={`Move ${cityText(stop)}`}
      submitLabel="Move"
      hasPreview
      onClose={onClose}
      onSubmit={submit}
    >
      <TextField
        label="Move by"
        value={stopMove.text}
        placeholder="1 day, -1 day, 2 h earlier"
        help={stopMove.problem ?? undefined}
        hasFirstFocus
        onChange={stopMove.moveBy}
      />
      <Ends stop={stop} stopMove={stopMove} />
      <MovingFields
        stop={stop}
        by={moved.arrival}
        laterBy={moved.departure}
        meetings={meetings}
        following={following}
        onMeetings={stopMove.choose}
        onFollowing={stopMove.follow}
      />
      <EditEffect edit={moving} />
    </FormDialog>
  );
};

const endLabels = { wheelsDown: 'Wheels down', wheelsUp: 'Wheels up' } as const;
const unknown = { date: null, time: { tbd: true }, fold: null } as const;

/** The dates that the stop has then, to be typed over. */
const Ends = ({ stop, stopMove }: { readonly stop: Stop; readonly stopMove: StopMove }) => {
  const trip = useOpenTrip((open) => open.trip);
  const { now } = useActions();
  const near = nearDate(trip, stop.id, wallClockAt(stop.zone, now()).date);
  return (['wheelsDown', 'wheelsUp'] as const)
    .filter((end) => stop.role !== (end === 'wheelsDown' ? 'origin' : 'return'))
    .map((end) => (
      <MomentField
        key={end}
        label={endLabels[end]}
        value={stopMove.moved[end] ?? unknown}
        zone={stop.zone}
        near={near}
        onChange={(when) => stopMove.putEnd(end, when)}
      />
    ));
};
