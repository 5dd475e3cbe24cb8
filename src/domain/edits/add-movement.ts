import { movementId } from '../derive/movements';
import { scheduleOf } from '../derive/schedule';
import { allTracks, isOnTrack } from '../derive/tracks';
import { movesTo } from '../derive/travel';
import { type Track, tracks } from '../records/choices';
import type { Move } from '../records/move';
import { newMove } from '../records/new-record';
import type { Trip } from '../records/tables';
import { find } from '../trip';
import type { Edit } from './edit';
import { addRecord } from './record-edits';

/** A movement of another track to the same place: the pool van, the bag truck. It starts where the principal's does. */
export const addMovement = (
  trip: Trip,
  id: string,
  leadsTo: Move['leadsTo'],
  track: Track,
): Edit => {
  const ofPrincipal = scheduleOf(trip)
    .flatMap(({ lines }) => lines)
    .find(
      (line) => line.kind === 'movement' && line.movement.id === movementId(leadsTo, 'principal'),
    );
  const { from, to } =
    ofPrincipal?.kind === 'movement'
      ? ofPrincipal.movement
      : { from: null, to: placeOf(trip, leadsTo) };
  const made = newMove(id, { leadsTo, from, to, tracks: { [track]: true } });
  return addRecord('moves', made, `a movement for ${tracks[track].toLowerCase()}`);
};

/** The tracks, apart from the principal, for which nobody has written a movement there. */
export const tracksWithoutMovement = (trip: Trip, leadsTo: Move['leadsTo']): readonly Track[] => {
  const moves = movesTo(trip, leadsTo);
  return allTracks.filter(
    (track) => track !== 'principal' && !moves.some((move) => isOnTrack(move, track)),
  );
};

const placeOf = (trip: Trip, leadsTo: Move['leadsTo']): string | null => {
  if ('meeting' in leadsTo) return find(trip.meetings, leadsTo.meeting)?.venue ?? null;
  if ('wheelsUp' in leadsTo) return find(trip.stops, leadsTo.wheelsUp)?.wheelsUpAirfield ?? null;
  return find(trip.stops, leadsTo.night)?.ron[leadsTo.date] ?? null;
};
