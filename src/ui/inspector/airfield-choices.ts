import { dotted } from '../../domain/describe/piece';
import { recordName } from '../../domain/describe/record-name';
import { venueOf } from '../../domain/edits/set-airfield';
import type { Airfield } from '../../domain/facts/airfield';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { recordSuggestions } from '../kit/record-suggestions';
import type { Suggestion } from '../kit/suggest-box';
import { airfieldText } from './airfield-text';

/** A place of the trip, or an airfield of the directory, which becomes one. */
export type AirfieldChoice =
  | { readonly kind: 'venue'; readonly id: string }
  | { readonly kind: 'airfield'; readonly airfield: Airfield };

/** The places of the trip first; one that is found by its code or city is named as the trip does. */
export const airfieldChoices = (
  trip: Trip,
  { id: stop }: Stop,
  typed: string,
  found: readonly Airfield[],
): readonly Suggestion<AirfieldChoice>[] => {
  // A train arrives at a place that is no airfield: it is there for who types its name.
  const only = typed.trim() === '' ? isAirfieldOf(trip) : undefined;
  const choices = [
    ...recordSuggestions(trip, { table: 'venues', stop, only }, typed).map(({ id }) =>
      placeChoice(trip, id),
    ),
    ...found.map((airfield) => {
      const known = venueOf(trip, airfield);
      return known ? placeChoice(trip, known.id) : airfieldChoice(airfield);
    }),
  ];
  return [...new Map(choices.map((choice) => [choice.id, choice])).values()];
};

const isAirfieldOf =
  (trip: Trip) =>
  (id: string): boolean =>
    trip.venues[id]?.kind === 'airfield';

const placeChoice = (trip: Trip, id: string): Suggestion<AirfieldChoice> => {
  const venue = trip.venues[id];
  const city = trip.stops[venue?.stop ?? '']?.city ?? '';
  return {
    id,
    label: recordName(trip, 'venues', id),
    detail: dotted([venue?.code ?? '', city]),
    value: { kind: 'venue', id },
  };
};

const airfieldChoice = (airfield: Airfield): Suggestion<AirfieldChoice> => ({
  id: airfield.ident,
  label: airfield.name,
  detail: airfieldText(airfield),
  value: { kind: 'airfield', airfield },
});
