import { meetingsWithPoolTimes } from '../derive/all-meetings';
import { movesTo } from '../derive/travel';
import type { Meeting } from '../records/meeting';
import type { Slot } from '../records/moment';
import type { Move } from '../records/move';
import type { Trip } from '../records/tables';
import { instantOfMoment } from '../time/wall-time';
import { find } from '../trip';
import { sameValue } from './canonical';
import type { Edit, TripDraft } from './edit';
import { clockAsLongBefore, type Due } from './shift/clock-along';

/**
 * The edit, and with each meeting to which it gives another clock time what was told for it: cameras,
 * pool and cars come as long before it as they did. What the edit itself says of them stands.
 */
export const withToldTimes = (trip: Trip, edit: Edit): Edit => ({
  ...edit,
  change: (draft) => {
    edit.change(draft);
    for (const meeting of meetingsWithTold(trip))
      takeAlong(trip, meeting, movesTo(trip, { meeting: meeting.id }), draft);
  },
});

const meetingsWithTold = (trip: Trip): ReadonlySet<Meeting> => {
  const led = Object.values(trip.moves).flatMap(({ leadsTo }) =>
    'meeting' in leadsTo ? (find(trip.meetings, leadsTo.meeting) ?? []) : [],
  );
  return new Set([...meetingsWithPoolTimes(trip), ...led]);
};

/** The cameras and the pool of a meeting as they are at another slot; none where that has no clock time. */
export const poolTimesAt = (
  trip: Trip,
  { slot, preset, poolInPlace }: Meeting,
  to: Slot,
): Pick<Meeting, 'preset' | 'poolInPlace'> => {
  if (sameValue(slot.time, to.time)) return { preset, poolInPlace };
  const [before, after] = [dueAt(trip, slot), dueAt(trip, to)];
  if (!before || !after) return { preset: null, poolInPlace: null };
  return {
    preset: clockAsLongBefore(preset, before, after),
    poolInPlace: clockAsLongBefore(poolInPlace, before, after),
  };
};

const takeAlong = (trip: Trip, before: Meeting, moves: readonly Move[], draft: TripDraft): void => {
  const after = draft.meetings[before.id];
  const from = dueAt(trip, before.slot);
  const to = after && !sameValue(after.slot, before.slot) ? dueAt(trip, after.slot) : null;
  if (!after || !from || !to) return;
  if (after.preset === before.preset) after.preset = clockAsLongBefore(before.preset, from, to);
  if (after.poolInPlace === before.poolInPlace)
    after.poolInPlace = clockAsLongBefore(before.poolInPlace, from, to);
  for (const { id, departs } of moves) {
    const car = departs === null ? undefined : draft.moves[id];
    if (car?.departs === departs) car.departs = clockAsLongBefore(departs, from, to);
  }
};

const dueAt = (trip: Trip, { stop, date, time, fold }: Slot): Due | null => {
  const zone = find(trip.stops, stop)?.zone;
  const at = zone !== undefined && date !== null ? instantOfMoment(zone, date, time, fold) : null;
  return zone === undefined || at === null ? null : { zone, at };
};
