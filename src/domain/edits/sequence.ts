import { keysInOrder } from '../derive/by-order';
import { recordName } from '../describe/record-name';
import type { SequenceStep } from '../records/meeting-parts';
import type { Trip } from '../records/tables';
import { record } from '../trip';
import type { Edit } from './edit';
import { orderAfter } from './order-after';
import { setEntry, together } from './record-edits';
import { keysToPlace } from './stop-keys';

type StepValues = Omit<SequenceStep, 'order'>;

/** Adds a step behind all others. */
export const addStep = (trip: Trip, meeting: string, step: string, values: StepValues): Edit => {
  const { sequence } = record(trip.meetings, meeting, 'meetings');
  const added: SequenceStep = { ...values, order: orderAfter(Object.values(sequence)) };
  return named('add a step to', trip, meeting, [setStep(trip, meeting, step, added)]);
};

/** Changes part of a step that is there. */
export const changeStep = (
  trip: Trip,
  meeting: string,
  step: string,
  values: Partial<StepValues>,
): Edit => {
  const before = record(trip.meetings, meeting, 'meetings').sequence[step];
  const edits = before ? [setStep(trip, meeting, step, { ...before, ...values })] : [];
  return named('change a step of', trip, meeting, edits);
};

export const removeStep = (trip: Trip, meeting: string, step: string): Edit =>
  named('remove a step of', trip, meeting, [setStep(trip, meeting, step, undefined)]);

/** Puts a step at a place among the others, counted from 0. */
export const moveStep = (trip: Trip, meeting: string, step: string, place: number): Edit => {
  const { sequence } = record(trip.meetings, meeting, 'meetings');
  const others = keysInOrder(sequence).flatMap((id) => {
    const other = sequence[id];
    return other && id !== step ? [{ id, order: other.order }] : [];
  });
  const keys = Object.entries(keysToPlace(step, others, place));
  const edits = keys.flatMap(([id, order]) => {
    const moved = sequence[id];
    return moved ? [setStep(trip, meeting, id, { ...moved, order })] : [];
  });
  return named('move a step of', trip, meeting, edits);
};

const setStep = (trip: Trip, meeting: string, id: string, step: SequenceStep | undefined): Edit =>
  setEntry(trip, 'meetings', meeting, 'sequence', id, step);

const named = (verb: string, trip: Trip, meeting: string, edits: readonly Edit[]): Edit =>
  together(`${verb} ${recordName(trip, 'meetings', meeting)}`, edits);
