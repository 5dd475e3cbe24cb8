import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Checked, checkerOf } from '../src/checks/engine';
import { counterpartUnavailable } from '../src/checks/rules/counterpart-unavailable';
import { interpreterOverlap } from '../src/checks/rules/interpreter-overlap';
import { notetakerOverlap } from '../src/checks/rules/notetaker-overlap';
import { personOverlap } from '../src/checks/rules/person-overlap';
import { principalOverlap } from '../src/checks/rules/principal-overlap';
import { entriesOf } from '../src/checks/subjects/entries';
import { type Scheduled, scheduled } from '../src/checks/subjects/scheduled';
import { agendas, isRoom, type Sharing } from '../src/checks/subjects/sharing';
import { termsOf } from '../src/checks/subjects/terms';
import { principalAttends } from '../src/domain/derive/attendance';
import { spanOf } from '../src/domain/derive/span';
import { isLive } from '../src/domain/derive/status';
import { applyEdit } from '../src/domain/edits/edit';
import { moveMeeting } from '../src/domain/edits/move-meeting';
import { sequenceIndex } from '../src/domain/lists/sequence-index';
import type { Meeting } from '../src/domain/records/meeting';
import type { Trip } from '../src/domain/records/tables';
import { aLargeTrip } from '../src/domain/testing/a-large-trip';
import type { GoalResult } from './goal';
import type { OverlapIndex, Taken } from './overlap-index';
import { inMicroseconds, median } from './statistics';

const MEETINGS = 5_000;
const MOVES = 400;
const WARM_UP = 50;
/**
 * All moves and back again: what is done in microseconds takes tens of thousands to be as fast as it
 * gets, for the libraries as for us.
 */
const ROUNDS = 8;
/** So often each has its rounds: what else the computer does meanwhile slows down all of them. */
const TURNS = 5;
const MINUTES = 15;
/** From one to the next, so that they lie far apart. */
const STRIDE = 37;

/** The rules that share out the overlaps of people among them: one of them tells of each pair. */
const check = checkerOf([
  principalOverlap,
  personOverlap,
  counterpartUnavailable,
  interpreterOverlap,
  notetakerOverlap,
]);

interface Peers {
  readonly flattenIndex: () => OverlapIndex;
  readonly nodeIndex: () => OverlapIndex;
}

/**
 * Goal 1: after each of many moves, the overlaps of the moved meeting, by us and by the libraries. Our
 * index is told what was moved, as theirs are; the checks find that out from two states of the trip, and
 * go on to the findings.
 */
export const run = async (): Promise<readonly GoalResult[]> => {
  const path = join(process.cwd(), 'bench/peers/interval-trees.mjs');
  const { flattenIndex, nodeIndex }: Peers = await import(
    /* @vite-ignore */ pathToFileURL(path).href
  );
  const trip = aLargeTrip(1, MEETINGS);
  const moves = movesOf(trip);
  const contestants = [
    byAgendas(trip, moves),
    byIndex(flattenIndex(), trip, moves),
    byIndex(nodeIndex(), trip, moves),
  ] as const;
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const { run } of contestants) for (let round = 0; round < ROUNDS; round += 1) run();
  const [ours, flatten, node] = contestants;
  const checks = byRules(trip, moves);
  checks.run();
  expectSame('The index of agendas', ours, checks);
  expectSame('@flatten-js/interval-tree', flatten, ours);
  expectSame('node-interval-tree', node, ours);
  const peers = { flatten: flatten.times, node: node.times };
  return [
    resultOf('told what was moved', ours.times, peers),
    resultOf('found out from two trips, to the findings', checks.times, peers),
  ];
};

interface Move {
  readonly id: string;
  readonly before: Trip;
  readonly after: Trip;
}

/** One meeting after the other a quarter of an hour on or back, each in the trip that the last left. */
const movesOf = (trip: Trip): readonly Move[] => {
  const movable = Object.keys(trip.meetings).filter((id) => moveMeeting(trip, id, MINUTES));
  const moves: Move[] = [];
  for (let number = 0; number < MOVES; number += 1) {
    const id = movable[(number * STRIDE) % movable.length] ?? '';
    const before = moves.at(-1)?.after ?? trip;
    const edit = moveMeeting(before, id, number % 2 === 0 ? MINUTES : -MINUTES);
    if (edit) moves.push({ id, before, after: applyEdit(before, edit).trip });
  }
  return moves;
};

/** What was found after each move of its runs, and in how many microseconds once it was warm. */
interface Contestant {
  readonly run: () => void;
  readonly overlaps: readonly string[];
  readonly times: readonly number[];
}

const byRules = (trip: Trip, moves: readonly Move[]): Contestant => {
  let checked: Checked = check(trip, null);
  return timed(
    moves,
    ({ id, after }) => {
      checked = check(after, checked);
      return () => overlapsIn(checked, id);
    },
    WARM_UP,
  );
};

const byAgendas = (trip: Trip, moves: readonly Move[]): Contestant => {
  const sequencing = agendas(termsOf(trip));
  // Who owns what is told to the libraries, too.
  const known = new Map<Scheduled, readonly string[]>();
  const keysOf = (entry: Scheduled) => known.get(entry) ?? sequencing.keysOf(entry);
  const index = sequenceIndex({ ...sequencing, keysOf });
  index.replace([], entriesOf(trip));
  const steps = moves.map(({ id, before, after }) => ({
    id,
    was: entryOf(before, id),
    is: entryOf(after, id),
  }));
  for (const { was, is } of steps)
    for (const entry of [...was, ...is]) known.set(entry, sequencing.keysOf(entry));
  return timed(thereAndBack(steps), ({ id, was, is }) => {
    index.replace(was, is);
    const others: string[] = [];
    for (const entry of is) addOthers(others, index.foundBeside(entry), id);
    return () => inWords(others);
  });
};

interface Step<Entry> {
  readonly id: string;
  readonly was: readonly Entry[];
  readonly is: readonly Entry[];
}

const thereAndBack = <Entry>(steps: readonly Step<Entry>[]): readonly Step<Entry>[] => {
  const back = steps.toReversed().map(({ id, was, is }) => ({ id, was: is, is: was }));
  return [...steps, ...back];
};

const entryOf = (trip: Trip, id: string): readonly Scheduled[] => {
  const meeting = trip.meetings[id];
  const stop = meeting && trip.stops[meeting.slot.stop];
  const entry = stop && scheduled(meeting, stop);
  return entry ? [entry] : [];
};

type Two = Pick<Sharing, 'first' | 'second' | 'isApart' | 'taken'>;

const addOthers = (others: string[], found: readonly Two[], id: string): void => {
  for (const { first, second, isApart, taken } of found) {
    if (isApart || isRoom(taken)) continue;
    if (first.meeting.id === id) others.push(second.meeting.id);
    if (second.meeting.id === id) others.push(first.meeting.id);
  }
};

const inWords = (others: readonly string[]): string => [...new Set(others)].sort().join(' ');

const byIndex = (index: OverlapIndex, trip: Trip, moves: readonly Move[]): Contestant => {
  for (const meeting of Object.values(trip.meetings))
    for (const taken of takenBy(trip, meeting)) index.add(taken);
  const steps = moves.map(({ id, before, after }) => ({
    id,
    was: takenOf(before, id),
    is: takenOf(after, id),
  }));
  return timed(thereAndBack(steps), ({ was, is }) => {
    for (const taken of was) index.remove(taken);
    const found = is.flatMap((taken) => index.within(taken));
    for (const taken of is) index.add(taken);
    return () => inWords(found);
  });
};

/** Does the work of each step; what it found is put into words outside of its time. */
const timed = <Step>(
  steps: readonly Step[],
  work: (step: Step) => () => string,
  warmUp = 2 * MOVES,
): Contestant => {
  const overlaps: string[] = [];
  const times: number[] = [];
  const run = (): void => {
    for (const step of steps) {
      const from = performance.now();
      const words = work(step);
      const time = (performance.now() - from) * 1_000;
      overlaps.push(words());
      if (overlaps.length > warmUp) times.push(time);
    }
  };
  return { run, overlaps, times };
};

/** As far as both went. */
const expectSame = (name: string, theirs: Contestant, ours: Contestant): void => {
  for (const [place, overlaps] of ours.overlaps.entries())
    if (theirs.overlaps[place] !== overlaps)
      throw new Error(`${name} finds “${theirs.overlaps[place]}”, we find “${overlaps}”.`);
};

const takenOf = (trip: Trip, id: string): readonly Taken[] => {
  const meeting = trip.meetings[id];
  return meeting ? takenBy(trip, meeting) : [];
};

const takenBy = (trip: Trip, meeting: Meeting): readonly Taken[] => {
  const stop = trip.stops[meeting.slot.stop];
  if (!stop || !isLive(meeting.status)) return [];
  const { start, end } = spanOf(meeting, stop);
  if (start === null || end === null || end <= start) return [];
  const { id } = meeting;
  const owners = new Set(Object.keys(meeting.participants));
  if (principalAttends(trip, meeting)) owners.add('the principal');
  return [...owners].map((owner) => ({ id, owner, start, end }));
};

/** The ids of what overlaps the meeting, as our findings say. */
const overlapsIn = ({ findings }: Checked, id: string): string =>
  findings
    .filter(({ about }) => about.some((one) => one.id === id))
    .flatMap(({ about }) => about.map((one) => one.id).filter((one) => one !== id))
    .sort()
    .join(' ');

const resultOf = (
  how: string,
  ours: readonly number[],
  { flatten, node }: Readonly<Record<'flatten' | 'node', readonly number[]>>,
): GoalResult => {
  const best = Math.min(median(flatten), median(node));
  const ratio = best / median(ours);
  return {
    goal: 1,
    what: `overlaps after one move among ${MEETINGS} meetings, ${how}, ${ours.length} moves, equal results`,
    ours: `p50 ${inMicroseconds(median(ours))} (goal ≥ 5× the best library)`,
    peer: `@flatten-js/interval-tree ${inMicroseconds(median(flatten))}, node-interval-tree ${inMicroseconds(median(node))}`,
    ratio,
    isReached: ratio >= 5,
  };
};
