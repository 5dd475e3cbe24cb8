import { minutesBetween } from '../../domain/time/instant';
import { wallClockAt } from '../../domain/time/zones';
import { type Candidate, candidate } from '../rule';
import type { Pool } from '../subjects/pool';
import { clockAt, meetingName } from '../wording';
import { later } from './push-later';

/** The pool stands there, and its van leaves, as much earlier as it takes. */
export const fixesOfPool = (pool: Pool, leastMinutes: number): readonly Candidate[] => {
  const { meeting, stop, principalAt, inPlace, arrives, movement } = pool;
  const due = later(principalAt, -leastMinutes);
  const isLate = arrives !== null && arrives > due;
  const departs = movement?.departs ?? null;
  if (isLate && departs === null) return [];
  const leaves = isLate && departs !== null ? later(departs, -minutesBetween(due, arrives)) : null;
  const leaving = leaves === null ? '' : `, leaving at ${clockAt(stop, leaves)}`;
  const name = meetingName(meeting);
  return [
    candidate(`Have the pool at ${name} at ${clockAt(stop, due)}${leaving}`, (draft) => {
      const changed = draft.meetings[meeting.id];
      const move = movement?.move && draft.moves[movement.move.id];
      if (changed && inPlace !== null && inPlace > due)
        changed.poolInPlace = wallClockAt(stop.zone, due).clock;
      if (move && leaves !== null) move.departs = wallClockAt(stop.zone, leaves).clock;
    }),
  ];
};
