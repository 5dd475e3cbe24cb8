import type { ParticipantRole } from '../../domain/records/choices';
import type { Person } from '../../domain/records/person';
import type { Scheduled } from './scheduled';

/**
 * As what people are in two meetings at once. All who are in both are one finding; where they come
 * in different roles it is about people.
 */
export type SharedAs = 'interpreters' | 'notetakers' | 'the other side' | 'people';

interface Two {
  readonly first: Scheduled;
  readonly second: Scheduled;
}

/** Of people who are in both of them; null where nobody is. */
export const sharedAs = (two: Two, people: readonly Person[]): SharedAs | null => {
  if (people.length === 0) return null;
  if (people.every((person) => hasRole(two, person, 'interpreter'))) return 'interpreters';
  if (people.every((person) => hasRole(two, person, 'notetaker'))) return 'notetakers';
  if (people.every(({ side }) => side !== 'ours')) return 'the other side';
  return 'people';
};

/** In one of the two is enough: there nobody else can do it for them. */
const hasRole = ({ first, second }: Two, { id }: Person, role: ParticipantRole): boolean =>
  [first, second].some(({ meeting }) => meeting.participants[id]?.[role] === true);
