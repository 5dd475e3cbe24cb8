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
import { agendas, type Sharing } from '../src/checks/subjects/sharing';
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
  const checks = byRules(trip, moves);
  const ours = byAgendas(trip, moves);
  const flatten = byIndex(flattenIndex(), trip, moves);
  const node = byIndex(nodeIndex(), trip, moves);
  expectSame('@flatten-js/interval-tree', flatten, checks);
  expectSame('node-interval-tree', node, checks);
  expectSame('The index of agendas', ours, checks);
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

/** What was found after each move, and in how many microseconds. */
interface Found {
  readonly overlaps: readonly string[];
  readonly times: readonly number[];
}

const byRules = (trip: Trip, moves: readonly Move[]): Found => {
  let checked: Checked = check(trip, null);
  return timed(moves, ({ id, after }) => {
    checked = check(after, checked);
    return () => overlapsIn(checked, id);
  });
};

const byAgendas = (trip: Trip, moves: readonly Move[]): Found => {
  const grouping = agendas(termsOf(trip));
  const index = sequenceIndex(grouping);
  index.replace([], entriesOf(trip));
  const steps = moves.map(({ id, before, after }) => ({
    id,
    was: entryOf(before, id),
    is: entryOf(after, id),
  }));
  return timed(steps, ({ id, was, is }) => {
    index.replace(was, is);
    const found = is.flatMap(grouping.keysOf).flatMap(index.foundIn);
    return () => othersIn(found, id);
  });
};

const entryOf = (trip: Trip, id: string): readonly Scheduled[] => {
  const meeting = trip.meetings[id];
  const stop = meeting && trip.stops[meeting.slot.stop];
  const entry = stop && scheduled(meeting, stop);
  return entry ? [entry] : [];
};

type Two = Pick<Sharing, 'first' | 'second' | 'isApart'>;

const othersIn = (found: readonly Two[], id: string): string => {
  const others = found
    .filter(({ isApart }) => !isApart)
    .map(({ first, second }) => [first.meeting.id, second.meeting.id])
    .filter((both) => both.includes(id))
    .flatMap((both) => both.filter((one) => one !== id));
  return [...new Set(others)].sort().join(' ');
};

const byIndex = (index: OverlapIndex, trip: Trip, moves: readonly Move[]): Found => {
  for (const meeting of Object.values(trip.meetings))
    for (const taken of takenBy(trip, meeting)) index.add(taken);
  const steps = moves.map(({ id, before, after }) => ({
    was: takenOf(before, id),
    is: takenOf(after, id),
  }));
  return timed(steps, ({ was, is }) => {
    for (const taken of was) index.remove(taken);
    const found = is.flatMap((taken) => index.within(taken));
    for (const taken of is) index.add(taken);
    return () => [...new Set(found)].sort().join(' ');
  });
};

/** Does the work of each step; what it found is put into words outside of its time. */
const timed = <Step>(steps: readonly Step[], work: (step: Step) => () => string): Found => {
  const done = steps.map((step) => {
    const from = performance.now();
    const words = work(step);
    const time = (performance.now() - from) * 1_000;
    return { time, overlaps: words() };
  });
  return {
    overlaps: done.map(({ overlaps }) => overlaps),
    times: done.slice(WARM_UP).map(({ time }) => time),
  };
};

const expectSame = (name: string, theirs: Found, ours: Found): void => {
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
