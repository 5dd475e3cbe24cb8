import type { Movement } from '../../domain/derive/movements';
import { stopsInOrder } from '../../domain/derive/route';
import { spanOf } from '../../domain/derive/span';
import { isLive } from '../../domain/derive/status';
import { isOnPrincipalTrack, isOnTrack } from '../../domain/derive/tracks';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { Instant } from '../../domain/time/instant';
import { instantOf } from '../../domain/time/zones';
import type { Batch, Keyed } from './batch';
import { chainMeetings, principalChain } from './principal-chain';
import { movementInputs, movementsOfStop } from './stop-movements';

/** The pool at a meeting of the principal's, as far as times are told for it. */
export interface Pool {
  readonly meeting: Meeting;
  readonly stop: Stop;
  /** When the principal gets there. */
  readonly principalAt: Instant;
  /** When the pool is said to stand there. */
  readonly inPlace: Instant | null;
  /** When a movement of its own brings it there. */
  readonly arrives: Instant | null;
  readonly movement: Movement | null;
}

export const poolBatches = (trip: Trip): readonly Batch<Pool>[] =>
  stopsInOrder(trip).map((stop) => ({
    key: `pools ${stop.id}`,
    inputs: movementInputs(trip, stop),
    make: () => poolsAt(trip, stop),
  }));

const poolsAt = (trip: Trip, stop: Stop): readonly Keyed<Pool>[] => {
  const meetings = chainMeetings(trip, stop);
  const vans = vansAt(trip, stop);
  const principals = movementsByMeeting(principalChain(trip, stop).movements);
  return meetings.flatMap((meeting) => {
    const { start } = spanOf(meeting, stop);
    const van = vans.get(meeting.id) ?? null;
    const isCovered = meeting.coverage !== 'closed' && (meeting.poolInPlace !== null || van);
    if (start === null || !isCovered || !isLive(meeting.status) || !isOnPrincipalTrack(meeting))
      return [];
    const { date } = meeting.slot;
    const clock = meeting.poolInPlace;
    const subject = {
      ...{ meeting, stop, movement: van, arrives: van?.arrives ?? null },
      principalAt: principals.get(meeting.id)?.arrives ?? start,
      inPlace: clock === null || date === null ? null : instantOf(stop.zone, date, clock, null),
    };
    return [{ key: meeting.id, subject }];
  });
};

type ByMeeting = ReadonlyMap<string, Movement>;

const vansAt = (trip: Trip, stop: Stop): ByMeeting => {
  if (!Object.values(trip.moves).some((move) => isOfPressAlone(move))) return new Map();
  return movementsByMeeting(
    movementsOfStop(trip, stop).filter(({ move }) => move && isOfPressAlone(move)),
  );
};

const isOfPressAlone = (move: Trip['moves'][string]): boolean =>
  isOnTrack(move, 'press') && !isOnTrack(move, 'principal');

const movementsByMeeting = (movements: readonly Movement[]): ByMeeting =>
  new Map(
    movements.flatMap((movement) =>
      'meeting' in movement.leadsTo ? [[movement.leadsTo.meeting, movement]] : [],
    ),
  );
