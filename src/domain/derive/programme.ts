import type { Track } from '../records/choices';
import type { OptionOfMeeting } from '../records/meeting-parts';
import type { Trip } from '../records/tables';
import { find } from '../trip';
import { answersWith, type LookedAt } from './alternatives';
import type { Movement } from './movements';
import { movementsOfParty, type Party, partyOfPerson, partyOfTrack } from './party';
import { type Day, daysOf, scheduleOf, wholePlan } from './schedule';

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

/** Nothing is looked at but the first choice of what is open. */
export const firstChoices: LookedAt = {};

/**
 * The days of a programme with the choices that are looked at, the same object for the same trip.
 * Of a person who is gone, the whole.
 */
export const shownDays = (
  trip: Trip,
  programme: Programme,
  lookedAt: LookedAt = firstChoices,
): ShownDays => {
  const ofTrip = known.get(trip) ?? new Map<string, ShownDays>();
  known.set(trip, ofTrip);
  const name = JSON.stringify([programme, lookedAt]);
  const kept = ofTrip.get(name);
  if (kept) return kept;
  const shown = computeDays(trip, partyOf(trip, programme), lookedAt);
  ofTrip.set(name, shown);
  return shown;
};

/** The movement of an id: as the programme has it, or else as the whole trip has. */
export const movementNamed = (
  trip: Trip,
  programme: Programme,
  lookedAt: LookedAt,
  id: string,
): Movement | undefined => {
  for (const { lines } of [...shownDays(trip, programme, lookedAt).days, ...scheduleOf(trip)])
    for (const line of lines)
      if (line.kind === 'movement' && line.movement.id === id) return line.movement;
  return undefined;
};

/** With which choice a movement is drawn that no schedule of the first choices has. */
export const choiceWithMovement = (
  trip: Trip,
  programme: Programme,
  id: string,
): OptionOfMeeting | undefined =>
  Object.values(trip.meetings)
    .flatMap(({ option }) => option ?? [])
    .find(({ group, choice }) =>
      shownDays(trip, programme, { [group]: choice }).days.some(({ lines }) =>
        lines.some((line) => line.kind === 'movement' && line.movement.id === id),
      ),
    );

/** Whose programme it is; null for all of the trip. */
export const partyOf = (trip: Trip, programme: Programme): Party | null => {
  if (programme.kind === 'track') return partyOfTrack(trip, programme.track);
  const person = programme.kind === 'person' ? find(trip.people, programme.person) : undefined;
  return person ? partyOfPerson(trip, person) : null;
};

const computeDays = (trip: Trip, party: Party | null, lookedAt: LookedAt): ShownDays => {
  const isAsUsual = Object.keys(lookedAt).length === 0;
  if (!party && isAsUsual) return { days: scheduleOf(trip), hiddenMeetings: 0 };
  const whole = wholePlan(answersWith(trip, lookedAt));
  if (!party) return { days: daysOf(trip, whole), hiddenMeetings: 0 };
  const movementsAt = movementsOfParty(party);
  const plan = { ...whole, shows: party.isAt, movementsAt, namesTracks: false };
  const hidden = Object.values(trip.meetings).filter((meeting) => !party.isAt(meeting));
  return { days: daysOf(trip, plan), hiddenMeetings: hidden.length };
};
