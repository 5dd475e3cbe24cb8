import { countryName, shortName } from '../../domain/describe/names';
import type { Person } from '../../domain/records/person';
import { fixesByMeeting } from '../fixes/add-talks';
import type { Rule } from '../rule';
import type { CountryVisited } from '../subjects/country';
import { listText } from '../wording';

export const counterpartNotMet: Rule<'country'> = {
  id: 'counterpart-not-met',
  group: 'protocol',
  looksAt: 'country',
  severity: 'warning',
  description:
    'In a visited country the principal meets the counterpart, and whoever invited. Nothing is told as long as nobody is met there.',
  silences: [],
  check: (subject) => {
    const missing = missingIn(subject);
    const [stop] = subject.stops;
    if (missing.length === 0 || subject.met.length === 0 || !stop) return null;
    const people = missing.map(({ id }) => ({ kind: 'person', id }) as const);
    const place = { kind: 'stop', id: stop.id } as const;
    return {
      severity: 'warning',
      about: [place, ...people],
      knownBy: [place],
      message: `No meeting in ${countryName(subject.country)} with ${listText(missing.map((person) => textOf(subject, person)))}.`,
      field: 'host',
      data: { people: missing.map(({ id }) => id) },
    };
  },
  fixes: (subject, trip) => fixesByMeeting(trip, subject.stops, missingIn(subject)),
};

const missingIn = ({ toMeet, met }: CountryVisited): readonly Person[] =>
  toMeet.filter(({ id }) => !met.includes(id));

const textOf = ({ stops }: CountryVisited, person: Person): string => {
  const hasInvited = stops.some(({ host }) => host === person.id);
  return `${shortName(person)} (${hasInvited ? 'the host' : 'the counterpart'})`;
};
