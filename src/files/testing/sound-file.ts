import { aTrip, at, beijing, moment, tokyo } from '../../domain/testing/a-trip';
import { writeTripFile } from '../trip-file';

/** A small file with a value of every kind, for tests to spoil. */
export const soundTrip = aTrip({
  journey: { title: 'Asia', principal: 'gates', asIf: '2011-01-07T18:00:00Z', homeCountry: 'US' },
  stops: {
    beijing: {
      ...beijing,
      greeters: { liang: true },
      ron: { '2011-01-09': 'regis' },
      host: 'liang',
    },
    tokyo: {
      ...tokyo,
      wheelsDown: { date: '2011-01-12', time: { part: 'evening' }, fold: 'later' },
    },
  },
  people: {
    gates: {
      given: 'Robert',
      family: 'Gates',
      languages: { en: true },
      tracks: { principal: true },
    },
    liang: { given: 'Guanglie', family: 'Liang', side: 'host', precedence: 3 },
  },
  venues: {
    bayi: { stop: 'beijing', name: 'Bayi', coordinates: { latitude: 39.9, longitude: 116.3 } },
    regis: { stop: 'beijing', kind: 'hotel', siteOfficer: 'gates' },
  },
  topics: { cyber: { title: 'Cyber', owner: 'gates', posture: 'if-raised' } },
  meetings: {
    m12: {
      slot: { ...at('beijing', '2011-01-10'), time: { at: '09:30', about: true } },
      title: 'Talks with Gen. Liang',
      minutes: 45,
      venue: 'bayi',
      participants: { gates: { principal: true }, liang: { counterpart: true } },
      topics: { cyber: { posture: 'raise', order: 'a0' } },
      confirmed: { who: 'Col. Wu', when: '7 Jan', channel: 'phone' },
    },
  },
  moves: {
    v1: { leadsTo: { meeting: 'm12' }, from: 'regis', to: 'bayi', departs: '09:00', minutes: 20 },
    v2: { leadsTo: { night: 'beijing', date: moment('2011-01-10').date } },
  },
  drives: [['bayi', 'regis', 20]],
});

export const soundText: string = writeTripFile({
  trip: soundTrip,
  rev: '0123456789abcdef0123456789abcdef',
  ancestors: ['fedcba9876543210fedcba9876543210'],
});

export type Keys = readonly string[];

/** The text with another value at the place, or with nothing there when it is undefined. */
export const spoiled = (place: Keys, value: unknown): string =>
  JSON.stringify(replaced(JSON.parse(soundText), place, value));

const replaced = (document: unknown, [key, ...rest]: Keys, value: unknown): unknown => {
  if (key === undefined || typeof document !== 'object' || document === null) return value;
  const member = rest.length === 0 ? value : replaced(Reflect.get(document, key), rest, value);
  if (Array.isArray(document))
    return document.map((old, index) => (`${index}` === key ? member : old));
  const entries = Object.entries(document).filter(([name]) => name !== key);
  return Object.fromEntries(member === undefined ? entries : [...entries, [key, member]]);
};

/** Every place in a JSON value. */
export const placesIn = (value: unknown, path: Keys = []): readonly Keys[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [path, ...Object.entries(value).flatMap(([key, member]) => placesIn(member, [...path, key]))];
