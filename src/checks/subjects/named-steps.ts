import { areAlternatives } from '../../domain/derive/alternatives';
import { namedIn } from '../../domain/derive/attendance';
import { isOnPrincipalTrack } from '../../domain/derive/tracks';
import { travelBetween } from '../../domain/derive/travel';
import type { Trip } from '../../domain/records/tables';
import { find } from '../../domain/trip';
import type { Batch, Keyed } from './batch';
import { calendarOf, isOwnedBy, REACH } from './calendar';
import { peopleFor } from './people-for';
import type { Scheduled } from './scheduled';
import type { Step } from './step';

/** The steps of people of ours who are named, apart from those on the principal's track. */
export const agendaBatches = (trip: Trip): readonly Batch<Step>[] =>
  [...calendarOf(trip)].map(([day, entries]) => ({
    key: `agendas ${day}`,
    inputs: [peopleFor(trip, entries, entries), trip.drives, entries],
    make: () => stepsOn(trip, day, entries),
  }));

const stepsOn = (trip: Trip, day: number, entries: readonly Scheduled[]): readonly Keyed<Step>[] =>
  waysOn(day, entries).flatMap((way) => {
    const step = toStep(trip, way);
    return step.people.length === 0 ? [] : [{ key: way.key, subject: step }];
  });

/** People who go from one meeting to another. */
interface Way {
  readonly key: string;
  readonly first: Scheduled;
  readonly second: Scheduled;
  readonly people: string[];
}

const known = new WeakMap<readonly Scheduled[], readonly Way[]>();

/** Kept, as a name or a drive that changes does not change who goes where. */
const waysOn = (day: number, entries: readonly Scheduled[]): readonly Way[] => {
  const kept = known.get(entries);
  if (kept) return kept;
  const agendas = new Map<string, Scheduled[]>();
  const ways = new Map<string, Way>();
  for (const second of entries)
    for (const person of namedIn(second.meeting)) {
      const agenda = agendas.get(person) ?? [];
      agendas.set(person, agenda);
      for (const first of directlyBefore(agenda, second)) {
        if (!isWay(day, first, second)) continue;
        const key = `${first.meeting.id} ${second.meeting.id}`;
        const way = ways.get(key) ?? { key, first, second, people: [] };
        ways.set(key, way);
        way.people.push(person);
      }
      agenda.push(second);
    }
  const found = [...ways.values()];
  known.set(entries, found);
  return found;
};

/** The last of somebody's agenda, and what may take place instead of it. */
const directlyBefore = (
  agenda: readonly Scheduled[],
  { meeting }: Scheduled,
): readonly Scheduled[] => {
  const found: Scheduled[] = [];
  for (const entry of agenda.toReversed()) {
    if (areAlternatives(entry.meeting, meeting)) continue;
    if (found.every((later) => areAlternatives(later.meeting, entry.meeting))) found.push(entry);
    if (entry.meeting.option === null) break;
  }
  return found;
};

const isWay = (day: number, first: Scheduled, second: Scheduled): boolean => {
  if (first.end === null || first.stop !== second.stop) return false;
  if (!isOwnedBy(day, first.end) || second.start - first.end > REACH) return false;
  const isWithParty = isOnTrackOfParty(first) && isOnTrackOfParty(second);
  const isAloft = first.meeting.aboard !== null || second.meeting.aboard !== null;
  const [from, to] = [first.meeting.venue, second.meeting.venue];
  return !isWithParty && !isAloft && from !== null && to !== null && from !== to;
};

const isOnTrackOfParty = ({ meeting }: Scheduled): boolean => isOnPrincipalTrack(meeting);

const toStep = (trip: Trip, { first, second, people }: Way): Step => {
  const [from, to] = [first.meeting.venue, second.meeting.venue];
  const { minutes, mode, boarding } = travelBetween(trip, from, to, undefined);
  return {
    stop: second.stop,
    before: first.meeting,
    after: second.meeting,
    free: first.end ?? first.start,
    due: second.start,
    travel: { minutes, mode, boarding },
    toldDeparture: null,
    isAfterHead: false,
    people: people.toSorted().flatMap((id) => {
      const person = find(trip.people, id);
      return person?.side === 'ours' ? [person] : [];
    }),
  };
};
