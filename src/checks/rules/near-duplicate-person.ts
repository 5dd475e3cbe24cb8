import { fullName } from '../../domain/describe/names';
import { mergeRecords } from '../../domain/edits/merge-records';
import type { Person } from '../../domain/records/person';
import type { Trip } from '../../domain/records/tables';
import { type Candidate, candidate, type Rule } from '../rule';

export const nearDuplicatePerson: Rule<'namesakes'> = {
  id: 'near-duplicate-person',
  group: 'people',
  looksAt: 'namesakes',
  severity: 'note',
  description:
    'Nobody is on the trip twice. Two people of one country may be one where their names have ten ' +
    'letters or more and each part is a letter apart at most, or where they are written the same ' +
    'in their own script; different names in it are different people.',
  silences: [],
  check: ({ one, other }) => ({
    severity: 'note',
    about: [
      { kind: 'person', id: one.id },
      { kind: 'person', id: other.id },
    ],
    message: `${fullName(one)} and ${fullName(other)} may be one person.`,
    field: 'family',
    data: { names: [one, other].map(({ family, given, native }) => [family, given, native]) },
  }),
  fixes: ({ one, other }, trip) => {
    const isOneName = fullName(one) === fullName(other);
    return isOneName
      ? [merged(trip, one, other)]
      : [merged(trip, one, other), merged(trip, other, one)];
  },
};

/** 'Merge Gen. Jiang Zhiyuan into Gen. Jing Zhiyuan' */
const merged = (trip: Trip, stays: Person, goes: Person): Candidate => {
  const pair = { table: 'people', stays: stays.id, goes: goes.id } as const;
  const { change } = mergeRecords(trip, pair, {});
  return candidate(`Merge ${fullName(goes)} into ${fullName(stays)}`, change);
};
