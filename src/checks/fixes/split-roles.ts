import { capitalized } from '../../domain/describe/capitalized';
import type { Person } from '../../domain/records/person';
import type { Trip } from '../../domain/records/tables';
import { type Candidate, candidate } from '../rule';
import { type DoubleRoles, doubleRolesAt } from '../subjects/double-roles';
import { scheduled } from '../subjects/scheduled';
import type { Visit } from '../subjects/visit';
import { listed, meetingsText, namesOf } from '../wording';
import { freeFor } from './free-for';

/** The notes to others who are free, else to nobody yet; the places without a site officer for now. */
export const fixesOfDoubleRoles = (visit: Visit, trip: Trip): readonly Candidate[] => {
  const double = doubleRolesAt(visit);
  const takers = takersFor(double, visit, trip);
  return [
    ...(takers.length > 0 && takers.length === double.noted.length ? [split(double, takers)] : []),
    split(double, []),
  ];
};

const takersFor = ({ noted }: DoubleRoles, { stop }: Visit, trip: Trip): readonly Person[] =>
  noted.flatMap(({ meeting }) => {
    const entry = scheduled(meeting, stop);
    const free = entry ? freeFor(trip, 'notetaker', entry) : [];
    return free.find(({ side }) => side === 'ours') ?? [];
  });

const split = (double: DoubleRoles, takers: readonly Person[]): Candidate => {
  const { noted, sites } = double;
  const labels = [
    ...(noted.length > 0 ? [notesLabel(double, takers)] : []),
    ...(sites.length > 0
      ? [
          `leave ${listed(sites.map(({ name }) => name || 'a place'))} without a site officer for now`,
        ]
      : []),
  ];
  const label = labels.join(', and ');
  return candidate(capitalized(label), (draft) => {
    for (const [index, { meeting, people }] of noted.entries()) {
      const participants = draft.meetings[meeting.id]?.participants;
      for (const { id } of people) delete participants?.[id]?.notetaker;
      const taker = takers[index];
      if (participants && taker) participants[taker.id] = { notetaker: true };
    }
    for (const { id } of sites) {
      const venue = draft.venues[id];
      if (venue) venue.siteOfficer = null;
    }
  });
};

const notesLabel = ({ noted }: DoubleRoles, takers: readonly Person[]): string => {
  const where = meetingsText(noted);
  const people = [...new Set(noted.flatMap((each) => each.people))];
  return takers.length > 0
    ? `let ${namesOf([...new Set(takers)])} take the notes at ${where}`
    : `take the notes of ${where} from ${namesOf(people)}`;
};
