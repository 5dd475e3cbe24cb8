import { byText } from '../../domain/derive/by-order';
import { isOnPrincipalTrack } from '../../domain/derive/tracks';
import { travelBetween } from '../../domain/derive/travel';
import { keptBy } from '../../domain/kept-by';
import { foundIn } from '../../domain/lists/found-in';
import { groupIndex } from '../../domain/lists/group-index';
import { ofEach } from '../../domain/lists/of-each';
import { sequenceIndex } from '../../domain/lists/sequence-index';
import type { Person } from '../../domain/records/person';
import type { Trip } from '../../domain/records/tables';
import { HOUR } from '../../domain/time/instant';
import { find } from '../../domain/trip';
import type { Batch, Keyed } from './batch';
import { directlyBefore } from './directly-before';
import { entriesOf } from './entries';
import { idsOf, ours } from './people-where';
import { byStart, type Scheduled } from './scheduled';
import type { Step } from './step';
import { termsOf } from './terms';

/** The steps of people of ours who are named, apart from those on the principal's track. */
export const agendaBatches = (trip: Trip): readonly Batch<Step>[] => {
  const ways = waysTogether(termsOf(trip), waysOf(names(trip), entriesOf(trip)));
  const steps = stepOfEach(termsOf(trip), ways, given(trip));
  return [{ key: 'agendas', inputs: [steps], make: () => steps }];
};

/** From one meeting to another. */
interface Way {
  readonly key: string;
  readonly first: Scheduled;
  readonly second: Scheduled;
  /** Of ours, by id, in that order; at least one. */
  readonly people: readonly string[];
}

interface WayOfOne extends Way {
  readonly people: readonly [string];
}

/** Who they are, whatever is said of them. */
const names = idsOf(ours);

/** Straight to one of somebody's agenda. */
const waysTo = (
  agenda: readonly Scheduled[],
  index: number,
  person: string,
): readonly WayOfOne[] => {
  const second = agenda[index];
  if (!second) return noWays;
  const firsts = directlyBefore(agenda, index).filter((first) => isWay(first, second));
  if (firsts.length === 0) return noWays;
  return firsts.map((first): WayOfOne => {
    const key = `${first.meeting.id} ${second.meeting.id}`;
    return { key, first, second, people: [person] };
  });
};

const noWays: readonly WayOfOne[] = [];

const waysOf = foundIn((people: ReadonlySet<string>) =>
  sequenceIndex({
    keysOf: ({ named }: Scheduled) => named.filter((id) => people.has(id)),
    compare: byStart,
    lengthOf: () => 0,
    isClear: (entry, last) =>
      last.meeting.option === null && byStart(last, entry) < 0 && !isWay(last, entry),
    foundAt: waysTo,
    isPast: (entry, earlier) => entry.meeting.option === null && byStart(entry, earlier) > 0,
  }),
);

const together = (ways: readonly WayOfOne[]): readonly Way[] => {
  const [first] = ways;
  return first ? [{ ...first, people: ways.flatMap(({ people }) => people) }] : [];
};

const waysTogether = foundIn(() =>
  groupIndex({
    keysOf: ({ key }: WayOfOne) => [key],
    compare: (one, other) => byText(one.people[0], other.people[0]),
    findIn: together,
  }),
);

/** What a step is made of beside its way. */
interface Given {
  readonly drives: Trip['drives'];
  readonly stops: Trip['stops'];
  readonly people: ReadonlyMap<string, Person>;
}

const given = (trip: Trip): Given => givenIn(ours(trip))(trip.drives)(trip.stops);

const givenIn = keptBy((people: readonly Person[]) => {
  const byId = new Map(people.map((person) => [person.id, person]));
  return keptBy((drives: Trip['drives']) =>
    keptBy((stops: Trip['stops']): Given => ({ drives, stops, people: byId })),
  );
});

/** After a longer time nobody comes from there straight. */
const REACH = 6 * HOUR;

const isWay = (first: Scheduled, second: Scheduled): boolean => {
  if (first.end === null || first.stop !== second.stop) return false;
  if (second.start - first.end > REACH) return false;
  const [from, to] = [first.meeting.venue, second.meeting.venue];
  if (from === null || to === null || from === to) return false;
  const isWithParty = isOnTrackOfParty(first) && isOnTrackOfParty(second);
  const isAloft = first.meeting.aboard !== null || second.meeting.aboard !== null;
  return !isWithParty && !isAloft;
};

const isOnTrackOfParty = ({ meeting }: Scheduled): boolean => isOnPrincipalTrack(meeting);

const stepOfEach = ofEach(
  (
    { key, first, second, people }: Way,
    { drives, stops, people: ours }: Given,
  ): readonly Keyed<Step>[] => {
    const stop = find(stops, second.stop);
    if (!stop) return [];
    const [from, to] = [first.meeting.venue, second.meeting.venue];
    const { minutes, mode, boarding } = travelBetween({ drives }, from, to, undefined);
    const subject = {
      stop,
      before: first.meeting,
      after: second.meeting,
      free: first.end ?? first.start,
      due: second.start,
      travel: { minutes, mode, boarding },
      toldDeparture: null,
      isAfterHead: false,
      people: people.flatMap((id) => ours.get(id) ?? []),
    };
    return [{ key, subject }];
  },
  (before, { drives, stops, people }) => {
    if (before.drives !== drives) return null;
    const changed = new Set(
      [...before.people.keys(), ...people.keys()].filter(
        (id) => before.people.get(id) !== people.get(id),
      ),
    );
    const isOther = (id: string): boolean => before.stops[id] !== stops[id];
    return ({ second, people: own }) => own.some((id) => changed.has(id)) || isOther(second.stop);
  },
);
