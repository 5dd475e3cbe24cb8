import type { Meeting } from '../../domain/records/meeting';
import type { Trip } from '../../domain/records/tables';
import { aTrip, at, beijing, type TripParts } from '../../domain/testing/a-trip';

const people = {
  secretary: { languages: { en: true }, title: 'Secretary' },
  liang: { side: 'host', country: 'CN', languages: { zh: true }, family: 'Liang', rank: 'Gen.' },
  notetaker: { title: 'Beijing Notetaker', function: 'Notetaker', languages: { en: true } },
  control: { title: 'Beijing Control Officer', languages: { en: true } },
  site: { title: 'Site officer', languages: { en: true } },
} as const;

const talks: Partial<Meeting> = {
  title: 'Talks with Gen. Liang',
  kind: 'plenary',
  status: 'confirmed',
  confirmed: { who: 'host protocol', when: '061640', channel: 'phone' },
  slot: at('beijing', '2011-01-10', '09:30'),
  minutes: 60,
  venue: 'bayi',
  room: 'Hall 1',
  ours: 'listed',
  participants: {
    secretary: { principal: true },
    liang: { host: true },
    notetaker: { notetaker: true },
  },
  interpretation: 'consecutive',
  interpretationBy: 'host',
};

/**
 * Talks in Beijing on Monday 10 January 2011, 0930–1030, with all that is needed, looked at two days
 * before; apart from what is said of them and of the trip.
 */
export const aCall = (call: Partial<Meeting>, parts: TripParts = {}): Trip =>
  aTrip({
    ...parts,
    journey: {
      principal: 'secretary',
      homeCountry: 'US',
      asIf: '2011-01-08T02:00:00Z',
      ...parts.journey,
    },
    stops: parts.stops ?? { beijing: { ...beijing, controlOfficer: 'control' } },
    people: { ...people, ...parts.people },
    venues: {
      bayi: { stop: 'beijing', name: 'Bayi Building', siteOfficer: 'site', ...parts.venues?.bayi },
      ...withoutBayi(parts),
    },
    tasks: {
      letters: { kind: 'thank-you', stop: 'beijing' },
      readout: { kind: 'readout', stop: 'beijing' },
      ...parts.tasks,
    },
    meetings: { talks: { ...talks, ...call }, ...parts.meetings },
  });

const withoutBayi = ({ venues = {} }: TripParts) =>
  Object.fromEntries(Object.entries(venues).filter(([id]) => id !== 'bayi'));
