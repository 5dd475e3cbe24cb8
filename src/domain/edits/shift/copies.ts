import { isLive } from '../../derive/status';
import type { Meeting } from '../../records/meeting';
import type { Trip } from '../../records/tables';
import { find } from '../../trip';
import { type Placement, staying } from './placement';
import { along } from './run-late';
import { meetingShiftLine } from './shift-line';
import type { ShiftRequest } from './shift-request';
import { holds } from './slack';

/** The meetings beside the shift that move along with one of it, and with one another. */
export const copiesOf = (
  trip: Trip,
  placements: readonly Placement[],
  request: ShiftRequest,
): readonly Placement[] => {
  const known = new Map(placements.map((placement) => [placement.line.key, placement]));
  const copies: Placement[] = [];
  // What is found is looked at again, for what moves along with it.
  for (const leader of known.values())
    for (const meeting of followersOf(trip, leader.line.key)) {
      const copy = known.has(meeting.id) ? null : copyOf(trip, meeting, leader, request);
      if (!copy) continue;
      known.set(meeting.id, copy);
      copies.push(copy);
    }
  return copies;
};

const followersOf = (trip: Trip, leader: string): readonly Meeting[] =>
  Object.values(trip.meetings).filter(
    ({ follows, status }) => follows === leader && isLive(status),
  );

const copyOf = (
  trip: Trip,
  meeting: Meeting,
  leader: Placement,
  request: ShiftRequest,
): Placement | null => {
  const stop = find(trip.stops, meeting.slot.stop);
  const line = stop && meetingShiftLine(meeting, stop);
  if (!line) return null;
  if (line.isOver) return staying(line);
  if (holds(line, request))
    return { ...staying(line), lateMinutes: Math.max(0, leader.startShift) };
  return { ...staying(line), ...along(line, leader) };
};
