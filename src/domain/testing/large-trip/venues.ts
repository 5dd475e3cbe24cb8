import { newVenue } from '../../records/new-record';
import type { Venue } from '../../records/venue';
import { siteOfficerOf } from './people';
import { type City, cities, gridOf } from './week';

export interface WeekVenues {
  readonly all: readonly Venue[];
  /** The sites of a city, by the city's place in the week. */
  readonly sites: readonly (readonly Venue[])[];
}

const DAYS = cities.flatMap(({ dates }) => dates).length;
const WORDS = ['Palace', 'Ministry', 'Pavilion', 'Chamber', 'Institute', 'Hall', 'House'] as const;
const NAMES = [
  ...['Alpine', 'Cedar', 'Crown', 'Danube', 'Eastern', 'Federal', 'Garden', 'Harbour', 'Ivory'],
  ...['Juniper', 'Kings', 'Lake', 'Marble', 'Northern', 'Old Town', 'Park', 'Queens', 'River'],
] as const;

/** Of each city an airfield, a hotel, and a site for every lane of its days. */
export const venuesOfWeek = (meetings: number): WeekVenues => {
  const { lanes } = gridOf(Math.ceil(meetings / DAYS));
  const count = Math.max(lanes, Math.round((meetings * 0.06) / cities.length) - 2);
  const sites = cities.map((city) =>
    Array.from({ length: count }, (_, index) => siteOf(city, index)),
  );
  return { all: [...cities.flatMap(waysAndBeds), ...sites.flat()], sites };
};

const siteOf = ({ stop, city }: City, index: number): Venue => {
  const word = WORDS[index % WORDS.length];
  const name = NAMES[Math.floor(index / WORDS.length) % NAMES.length];
  return newVenue(`${stop}-site-${index}`, {
    stop,
    name: `${name} ${word}`,
    address: `${index + 1} ${name} Street, ${city}`,
    siteOfficer: siteOfficerOf(index),
    surveyedOn: '2026-09-10',
    holdRoom: 'Green room',
  });
};

const waysAndBeds = ({ stop, city }: City): readonly Venue[] => [
  newVenue(`${stop}-airfield`, {
    stop,
    kind: 'airfield',
    name: `${city} airport`,
    hours: { from: '05:00', until: '02:00' },
  }),
  newVenue(`${stop}-hotel`, { stop, kind: 'hotel', name: `Grand Hotel ${city}` }),
];
