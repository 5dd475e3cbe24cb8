import { allMovementsAt } from '../../domain/derive/all-movements';
import { nightsAt } from '../../domain/derive/days';
import { isOnPrincipalTrack, tracksOf } from '../../domain/derive/tracks';
import { keptBy } from '../../domain/kept-by';
import { thoseWhere } from '../../domain/lists/of-each';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { perStop } from './per-stop';
import { chainInputs } from './principal-chain';
import { meetingsOfStop } from './stop-meetings';

/** What the movements at a stop are made of. */
export const movementInputs = (trip: Trip, stop: Stop): readonly unknown[] => [
  ...chainInputs(trip, stop),
  meetingsMovedTo(trip, stop),
];

/** Those of the principal at a stop, and those that planners wrote for other tracks. */
export const movementsOfStop = perStop(movementInputs, (trip, stop) =>
  allMovementsAt(trip, stop, meetingsMovedTo(trip, stop), nightsAt(stop)),
);

/** The meetings that the principal or somebody with a movement of their own may come from or go to. */
const meetingsMovedTo = (trip: Trip, stop: Stop): readonly Meeting[] =>
  onTheWay(stop, meetingsOfStop(trip, stop), movedTo(trip.moves));

interface MovedTo {
  readonly meetings: ReadonlySet<string>;
  readonly tracks: ReadonlySet<string>;
}

const movedTo = keptBy((moves: Trip['moves']): MovedTo => {
  const all = Object.values(moves);
  return {
    meetings: new Set(
      all.flatMap(({ leadsTo }) => ('meeting' in leadsTo ? [leadsTo.meeting] : [])),
    ),
    tracks: new Set(all.flatMap((move) => Object.keys(tracksOf(move)))),
  };
});

const onTheWay = thoseWhere(
  (meeting: Meeting, { meetings, tracks }: MovedTo) =>
    isOnPrincipalTrack(meeting) ||
    meetings.has(meeting.id) ||
    Object.keys(tracksOf(meeting)).some((track) => tracks.has(track)),
);
