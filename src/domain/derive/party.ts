import type { Track } from '../records/choices';
import type { Meeting } from '../records/meeting';
import type { Move } from '../records/move';
import type { Person } from '../records/person';
import type { Trip } from '../records/tables';
import { journeyOf } from '../trip';
import { type AtStop, parallelMovementsAt, principalMovementsAt } from './all-movements';
import { attends } from './attendance';
import { type Movement, movementsAlong } from './movements';
import { allTracks, isOnTrack, type Tracks } from './tracks';
import { destinationKey, movesTo } from './travel';
import { waypointsAt } from './waypoints';

/** Somebody whose own way through the trip can be told: a track, or a person. */
export interface Party {
  /** The tracks with which it travels; none for who is only at what they are named in. */
  readonly tracks: Tracks;
  /** Null for a track. */
  readonly person: string | null;
  readonly isAt: (meeting: Meeting) => boolean;
  /** Which of the planner's movements is its own, apart from the principal's. */
  readonly moveTo: (trip: Trip, destination: Move['leadsTo']) => Move | undefined;
}

/** A track is at its meetings, and wherever a movement of its own leads: the pool at the talks. */
export const partyOfTrack = (trip: Trip, track: Track): Party => {
  const moveOf: Party['moveTo'] = (of, destination) =>
    movesTo(of, destination).findLast((move) => isOnTrack(move, track));
  return {
    tracks: { [track]: true },
    person: null,
    isAt: (meeting) =>
      isOnTrack(meeting, track) || moveOf(trip, { meeting: meeting.id }) !== undefined,
    moveTo: moveOf,
  };
};

/** A person is where they attend, and rides where they have a seat, or else with their tracks. */
export const partyOfPerson = (trip: Trip, person: Person): Party => {
  const isPrincipal = person.id === journeyOf(trip).principal;
  const tracks: Tracks = isPrincipal ? { principal: true } : person.tracks;
  return {
    tracks,
    person: person.id,
    isAt: (meeting) => attends(trip, meeting, person),
    moveTo: (of, destination) => {
      const moves = movesTo(of, destination);
      const hasSeat = ({ vehicles }: Move): boolean =>
        Object.values(vehicles).some(({ seats }) => person.id in seats);
      const own = allTracks.filter((track) => tracks[track]).toReversed();
      return (
        moves.find(hasSeat) ?? moves.find((move) => own.some((track) => isOnTrack(move, track)))
      );
    },
  };
};

/** The movements of a party at a stop; where it goes the principal's way, the principal's own. */
export const movementsOfParty =
  (party: Party) =>
  (...at: AtStop): readonly Movement[] => {
    const [trip, stop, meetings, nights] = at;
    const track = allTracks.find((name) => party.tracks[name]) ?? 'principal';
    const points = waypointsAt(stop, meetings, nights, party.isAt);
    const shared = new Map(principalMovementsAt(...at).map((movement) => [movement.id, movement]));
    const parallel = parallelMovementsAt(...at);
    const movers = { track, moveTo: party.moveTo };
    return movementsAlong(trip, stop, points, movers).map((movement) => {
      const { move, leadsTo } = movement;
      if (move) return parallel.find((other) => other.move === move) ?? movement;
      const ofPrincipal = shared.get(destinationKey(leadsTo));
      const isSame = ofPrincipal?.from === movement.from && ofPrincipal.to === movement.to;
      return isSame ? ofPrincipal : movement;
    });
  };
