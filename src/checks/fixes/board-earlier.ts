import { spanOf } from '../../domain/derive/span';
import { wallClockAt } from '../../domain/time/zones';
import { type Candidate, candidate } from '../rule';
import type { Boarding } from '../subjects/boarding';
import { clockAt } from '../wording';
import { endEarlier } from './end-earlier';
import { later } from './push-later';

/** An earlier departure where one is told, and an earlier end of what comes before. */
export const fixesOfBoarding = (
  { stop, movement, before }: Boarding,
  shortBy: number,
): readonly Candidate[] => {
  const { move, departs } = movement;
  const end = before ? spanOf(before, stop).end : null;
  const leaves = departs === null ? null : later(departs, -shortBy);
  return [
    ...(move && move.departs !== null && leaves !== null
      ? [
          candidate(`Leave for the airfield at ${clockAt(stop, leaves)}`, (draft) => {
            const changed = draft.moves[move.id];
            if (changed) changed.departs = wallClockAt(stop.zone, leaves).clock;
          }),
        ]
      : []),
    ...(before && end !== null ? endEarlier(before, stop, later(end, -shortBy)) : []),
  ];
};
