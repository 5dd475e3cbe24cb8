import {
  type BetweenLines,
  dayPlaces,
  isPlaceOf,
  type Place,
  placesFor,
} from '../../../domain/derive/places';
import { dropMeetings } from '../../../domain/edits/drop-meetings';
import { applyEdit, type Edit } from '../../../domain/edits/edit';
import type { Meeting } from '../../../domain/records/meeting';
import type { Trip } from '../../../domain/records/tables';
import { find } from '../../../domain/trip';

/** Where what is moved is led at present. */
export interface Aim {
  /** The key of a place; null: where the meeting is. */
  readonly place: string | null;
  readonly besideMinutes: number;
}

export const homeAim: Aim = { place: null, besideMinutes: 0 };

export interface Places {
  readonly between: readonly BetweenLines[];
  readonly days: readonly Place[];
}

export const placesAmong = (trip: Trip, moving: readonly string[]): Places => ({
  between: placesFor(trip, moving),
  days: dayPlaces(trip),
});

export const placeKey = (place: Place): string =>
  place.kind === 'day' ? place.day.id : `${place.day.id} ${place.earlier.length}`;

/** What a drop at the aim would do. */
export interface DropTarget {
  readonly place: Place;
  readonly edit: Edit;
  /** The meeting as it would be. */
  readonly meeting: Meeting;
  /** Between which lines it would come to stand. */
  readonly landing: BetweenLines;
  readonly changesNothing: boolean;
}

interface Moving {
  readonly lead: string;
  readonly others: readonly string[];
}

/** Null where the meeting is no longer in the trip. */
export const dropTargetOf = (
  trip: Trip,
  { lead, others }: Moving,
  places: Places,
  { place: key, besideMinutes }: Aim,
): DropTarget | null => {
  const aimed = [...places.between, ...places.days].find((place) => placeKey(place) === key);
  const place = aimed ?? places.between.find((one) => isPlaceOf(one, lead));
  const edit = place && dropMeetings(trip, { lead, others, place, besideMinutes });
  if (!edit) return null;
  const after = applyEdit(trip, edit);
  const meeting = find(after.trip.meetings, lead);
  const landing = placesFor(after.trip, [lead, ...others]).find((one) => isPlaceOf(one, lead));
  if (!meeting || !landing) return null;
  return { place, edit, meeting, landing, changesNothing: after.patches.length === 0 };
};
