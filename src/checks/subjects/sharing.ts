import { areAlternatives } from '../../domain/derive/alternatives';
import { isAttendedBy } from '../../domain/derive/attendance';
import type { Sequencing } from '../../domain/lists/sequence-index';
import { isElsewhere } from './apart';
import { directlyBefore } from './directly-before';
import { byStart, occupiedUntil, type Scheduled } from './scheduled';
import type { Terms } from './terms';

/** Two entries that overlap, or lie in two cities one after the other, and something that both take. */
export interface Sharing {
  readonly key: string;
  /** The one that starts first. */
  readonly first: Scheduled;
  readonly second: Scheduled;
  /** In two cities, one after the other. */
  readonly isApart: boolean;
  readonly taken: string;
}

/** No id of a person has a space in front. */
export const THE_PRINCIPAL = ' principal';
const ROOM = ' room';

export const isRoom = (taken: string): boolean => taken.startsWith(ROOM);

/** The agenda of each person and of each room. */
export const agendas = (terms: Terms): Sequencing<string, Scheduled, Sharing> => ({
  keysOf: (entry) => takenBy(entry, terms),
  compare: byStart,
  isClear,
  lengthOf: (entry) => occupiedUntil(entry) - entry.start,
  foundAt: sharingsAt,
  isPast,
});

const takenBy = ({ meeting, named }: Scheduled, { principal }: Terms): readonly string[] => {
  const room = meeting.room.trim().toLowerCase();
  return [
    ...named.filter((id) => id !== principal),
    ...(isAttendedBy(principal, meeting) ? [THE_PRINCIPAL] : []),
    ...(room !== '' && meeting.venue !== null ? [`${ROOM} ${meeting.venue} ${room}`] : []),
  ];
};

const sharingsAt = (
  agenda: readonly Scheduled[],
  index: number,
  taken: string,
  longest: number,
): readonly Sharing[] => {
  const [last, second] = [agenda[index - 1], agenda[index]];
  if (!last || !second || isClear(second, last, longest) || !takesTime(second)) return nothing;
  const meanwhile = stillOn(agenda, index, second, longest);
  const isApart = meanwhile.length === 0;
  const firsts = isApart ? elsewhereBefore(agenda, index, second) : meanwhile;
  if (firsts.length === 0) return nothing;
  return firsts.map((first) => {
    const key = `${first.meeting.id} ${second.meeting.id}`;
    return { taken, key, first, second, isApart };
  });
};

/** All that come before are over, and the last of them is at the same stop and takes place for sure. */
const isClear = (second: Scheduled, last: Scheduled, longest: number): boolean =>
  last.start < second.start &&
  last.start + longest <= second.start &&
  last.stop === second.stop &&
  last.meeting.option === null;

const none: readonly Scheduled[] = [];

const nothing: readonly Sharing[] = [];

/** Those before it that last into it and are not instead of it. */
const stillOn = (
  agenda: readonly Scheduled[],
  index: number,
  second: Scheduled,
  longest: number,
): readonly Scheduled[] => {
  let found = none;
  const since = second.start - longest;
  for (let earlier = index - 1; earlier >= 0; earlier -= 1) {
    const first = agenda[earlier];
    if (!first || first.start <= since) break;
    const isOn = takesTime(first) && occupiedUntil(first) > second.start;
    if (isOn && !areAlternatives(first.meeting, second.meeting)) found = [first, ...found];
  }
  return found;
};

const elsewhereBefore = (
  agenda: readonly Scheduled[],
  index: number,
  second: Scheduled,
): readonly Scheduled[] =>
  directlyBefore(agenda, index).filter((first) => isElsewhere(first, second));

/** A mark of no length in the schedule is in nobody's way. */
const takesTime = (entry: Scheduled): boolean => occupiedUntil(entry) > entry.start;

/** It begins after the earlier one, and is what all that follows comes directly from. */
const isPast = (entry: Scheduled, earlier: Scheduled): boolean =>
  entry.start >= occupiedUntil(earlier) && entry.meeting.option === null;
