import { newPerson } from '../../records/new-record';
import type { Person } from '../../records/person';
import type { Random } from '../random';
import { familyNames, givenNames } from './names';
import { stays } from './stays';
import { cities } from './week';

export interface WeekPeople {
  readonly all: readonly Person[];
  /** The principal is the first. */
  readonly ours: readonly Person[];
  /** Of the other side, by the city's place in the week. */
  readonly hosts: readonly (readonly Person[])[];
}

const PEOPLE_PER_MEETING = 0.6;
const LEAST_PEOPLE = 24;
const OUR_SHARE = 0.4;

export const peopleOfWeek = (random: Random, meetings: number): WeekPeople => {
  const count = Math.max(LEAST_PEOPLE, Math.round(meetings * PEOPLE_PER_MEETING));
  const ourCount = Math.round(count * OUR_SHARE);
  const ours = range(0, ourCount).map((index) => ourPerson(random, index));
  const hosts = cities.map(({ country }, place) =>
    range(ourCount, count)
      .filter((index) => index % cities.length === place)
      .map((index) => hostPerson(random, index, country)),
  );
  return { all: [...ours, ...hosts.flat()], ours, hosts };
};

/** One of ours: none of those who travel with the principal. */
export const siteOfficerOf = (site: number): string => `p${3 + site}`;

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

const ourPerson = (random: Random, index: number): Person => {
  const isPrincipal = index === 0;
  return newPerson(`p${index}`, {
    ...nameOf(index),
    rank: isPrincipal ? 'Secretary' : random.pick(['', 'Mr.', 'Ms.', 'Amb.', 'Dr.']),
    title: isPrincipal ? 'Secretary' : random.pick(offices),
    organisation: random.pick(['Department of State', 'Mission', 'Embassy', 'Treasury']),
    country: 'US',
    precedence: index + 1,
    languages: { en: true },
    // Who travels with the principal is in all that the principal attends.
    tracks: index < 3 ? { principal: true } : {},
    rooms: index < 3 ? roomsOf(index) : {},
  });
};

const roomsOf = (index: number): Person['rooms'] =>
  Object.fromEntries(stays.flatMap(({ nights }) => nights.map((date) => [date, `${700 + index}`])));

const hostPerson = (random: Random, index: number, country: string): Person =>
  newPerson(`p${index}`, {
    ...nameOf(index),
    rank: random.pick(['', 'Minister', 'Amb.', 'Dr.', 'Prof.']),
    title: random.pick(offices),
    organisation: random.pick(['Foreign Ministry', 'Ministry of Trade', 'Parliament', 'Fund']),
    side: 'host',
    country,
    precedence: index + 1,
    languages: random.happens(0.2) ? { de: true } : { en: true },
  });

const offices = [
  'Director General',
  'Deputy Director',
  'Head of Division',
  'Political Counselor',
  'Adviser',
  'Desk Officer',
] as const;

/** Nobody has the name of another. */
const nameOf = (index: number) => {
  const [families, givens] = [familyNames.length, givenNames.length];
  const [family, round] = [index % families, Math.floor(index / families)];
  const given = givenNames[(round + family) % givens] ?? '';
  const initial = round < givens ? '' : ` ${String.fromCharCode(64 + Math.floor(round / givens))}.`;
  return { family: familyNames[family] ?? '', given: `${given}${initial}` };
};
