import type { Track } from '../records/choices';
import type { Trip } from '../records/tables';
import { find } from '../trip';
import type { Movement } from './movements';
import { movementsOfParty, type Party, partyOfPerson, partyOfTrack } from './party';
import { type Day, daysOf, scheduleOf } from './schedule';

/** Whose days are shown. */
export type Programme =
  | { readonly kind: 'whole' }
  | { readonly kind: 'track'; readonly track: Track }
  | { readonly kind: 'person'; readonly person: string };

export const wholeTrip: Programme = { kind: 'whole' };

export interface ShownDays {
  readonly days: readonly Day[];
  /** Meetings that are in the trip, but not in this programme. */
  readonly hiddenMeetings: number;
}

const known = new WeakMap<Trip, Map<string, ShownDays>>();

/** The days of a programme, the same object for the same trip. Of a person who is gone, the whole. */
export const shownDays = (trip: Trip, programme: Programme): ShownDays => {
  const ofTrip = known.get(trip) ?? new Map<string, ShownDays>();
  known.set(trip, ofTrip);
  const name = JSON.stringify(programme);
  const kept = ofTrip.get(name);
  if (kept) return kept;
  const shown = computeDays(trip, partyOf(trip, programme));
  ofTrip.set(name, shown);
  return shown;
};

/** The movement of an id: as the programme has it, or else as the whole trip has. */
export const movementNamed = (
  trip: Trip,
  programme: Programme,
  id: string,
): Movement | undefined => {
  for (const { lines } of [...shownDays(trip, programme).days, ...scheduleOf(trip)])
    for (const line of lines)
      if (line.kind === 'movement' && line.movement.id === id) return line.movement;
  return undefined;
};

/** Whose programme it is; null for all of the trip. */
export const partyOf = (trip: Trip, programme: Programme): Party | null => {
  if (programme.kind === 'track') return partyOfTrack(trip, programme.track);
  const person = programme.kind === 'person' ? find(trip.people, programme.person) : undefined;
  return person ? partyOfPerson(trip, person) : null;
};

const computeDays = (trip: Trip, party: Party | null): ShownDays => {
  if (!party) return { days: scheduleOf(trip), hiddenMeetings: 0 };
  const plan = { shows: party.isAt, movementsAt: movementsOfParty(party), namesTracks: false };
  const hidden = Object.values(trip.meetings).filter((meeting) => !party.isAt(meeting));
  return { days: daysOf(trip, plan), hiddenMeetings: hidden.length };
};
