import { cityText } from '../domain/describe/travel-text';
import type { Venue } from '../domain/records/venue';
import type { Report } from './rule';
import type { Visit } from './subjects/visit';
import { capitalized, listed } from './wording';

export const placeName = ({ name }: Venue): string => name || 'an unnamed place';

/** 'Bayi Building: not walked.', 'Beijing: Bayi Building and Keio: not walked.': one finding a stop. */
export const reportOfPlaces = (
  { stop }: Visit,
  venues: readonly Venue[],
  text: string,
  field: string,
): Report => {
  const places = venues.map(({ id }) => ({ kind: 'venue', id }) as const);
  const atStop = { kind: 'stop', id: stop.id } as const;
  const isOne = places.length === 1;
  const names = listed(venues.map(placeName));
  return {
    severity: venues.length === 0 ? null : 'warning',
    about: isOne ? places : [atStop, ...places],
    knownBy: [atStop],
    message: isOne ? `${capitalized(names)}: ${text}.` : `${cityText(stop)}: ${names}: ${text}.`,
    ...(isOne ? { field } : {}),
    data: { venues: venues.map(({ id }) => id) },
  };
};
