import type { ParticipantRole } from '../../domain/records/choices';
import type { Person } from '../../domain/records/person';
import type { Pair } from './pair';

/**
 * As what people are in two meetings at once. All who are in both are one finding; where they come
 * in different roles it is about people.
 */
export type SharedAs = 'interpreters' | 'notetakers' | 'the other side' | 'people';

/** Null where nobody but the principal is in both. */
export const sharedAs = (pair: Pair): SharedAs | null => {
  const { people } = pair;
  if (people.length === 0) return null;
  if (people.every((person) => hasRole(pair, person, 'interpreter'))) return 'interpreters';
  if (people.every((person) => hasRole(pair, person, 'notetaker'))) return 'notetakers';
  if (people.every(({ side }) => side !== 'ours')) return 'the other side';
  return 'people';
};

/** In one of the two is enough: there nobody else can do it for them. */
const hasRole = ({ first, second }: Pair, { id }: Person, role: ParticipantRole): boolean =>
  [first, second].some(({ meeting }) => meeting.participants[id]?.[role] === true);
