import { areAlternatives } from '../../domain/derive/alternatives';
import { isAttendedBy, namedIn } from '../../domain/derive/attendance';
import { byText } from '../../domain/derive/by-order';
import { foundInGroups } from '../../domain/lists/found-in-groups';
import type { Grouping } from '../../domain/lists/group-index';
import type { Trip } from '../../domain/records/tables';
import { isElsewhere } from './apart';
import { directlyBefore } from './directly-before';
import { entriesOf } from './entries';
import { byStart, occupiedUntil, type Scheduled } from './scheduled';
import { type Terms, termsOf } from './terms';

/**
 * Two live meetings, of one programme, that overlap in time, or of which somebody has one in one city
 * and the next in another, and what can be in one of them only.
 */
export interface Overlap {
  readonly key: string;
  /** The one that starts first. */
  readonly first: Scheduled;
  readonly second: Scheduled;
  /** In two cities, one after the other. */
  readonly isApart: boolean;
  readonly isOfPrincipal: boolean;
  readonly isOfRoom: boolean;
  /** The others who are named in both, by id, in that order. */
  readonly people: readonly string[];
}

/** In no order; the same list while nobody's agenda and no room's has another overlap. */
export const overlapsOf = (trip: Trip): readonly Overlap[] => {
  const journey = termsOf(trip);
  return overlapsAmong(journey, sharings(journey, entriesOf(trip)));
};

/** Two entries and something that both take. */
interface Sharing extends Pick<Overlap, 'key' | 'first' | 'second' | 'isApart'> {
  readonly taken: string;
}

/** No id of a person has a space in front. */
const THE_PRINCIPAL = ' principal';
const ROOM = ' room';

const takenBy = ({ meeting }: Scheduled, { principal }: Terms): readonly string[] => {
  const room = meeting.room.trim().toLowerCase();
  return [
    ...namedIn(meeting).filter((id) => id !== principal),
    ...(isAttendedBy(principal, meeting) ? [THE_PRINCIPAL] : []),
    ...(room !== '' && meeting.venue !== null ? [`${ROOM} ${meeting.venue} ${room}`] : []),
  ];
};

/** One sweep over each agenda, so that a full one costs no square. */
const sharedIn = (agenda: readonly Scheduled[], taken: string): readonly Sharing[] => {
  const found: Sharing[] = [];
  let busy: readonly Scheduled[] = [];
  for (const [index, second] of agenda.entries()) {
    const still = busy.filter((one) => occupiedUntil(one) > second.start);
    busy = takesTime(second) ? [...still, second] : still;
    if (!takesTime(second)) continue;
    const meanwhile = still.filter((one) => !areAlternatives(one.meeting, second.meeting));
    const isApart = meanwhile.length === 0;
    const firsts = isApart ? elsewhereBefore(agenda, index, second) : meanwhile;
    for (const first of firsts) {
      const key = `${first.meeting.id} ${second.meeting.id}`;
      found.push({ taken, key, first, second, isApart });
    }
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

/** The agenda of each person and of each room. */
export const agendas = (terms: Terms): Grouping<string, Scheduled, Sharing> => ({
  keysOf: (entry) => takenBy(entry, terms),
  compare: byStart,
  findIn: sharedIn,
});

const sharings = foundInGroups(agendas);

const overlapsAmong = foundInGroups((_: Terms) => ({
  keysOf: ({ key }: Sharing) => [key],
  compare: (one, other) => byText(one.taken, other.taken),
  findIn: (sharing): readonly Overlap[] => {
    const [first] = sharing;
    return first ? [joint(first, sharing)] : [];
  },
}));

const joint = ({ taken: _, ...two }: Sharing, sharing: readonly Sharing[]): Overlap => ({
  ...two,
  isOfPrincipal: sharing.some(({ taken }) => taken === THE_PRINCIPAL),
  isOfRoom: sharing.some(({ taken }) => isRoom(taken)),
  people: sharing.flatMap(({ taken }) => (taken === THE_PRINCIPAL || isRoom(taken) ? [] : [taken])),
});

const isRoom = (taken: string): boolean => taken.startsWith(ROOM);
