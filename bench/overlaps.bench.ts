import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Checked, checkerOf } from '../src/checks/engine';
import { counterpartUnavailable } from '../src/checks/rules/counterpart-unavailable';
import { interpreterOverlap } from '../src/checks/rules/interpreter-overlap';
import { notetakerOverlap } from '../src/checks/rules/notetaker-overlap';
import { personOverlap } from '../src/checks/rules/person-overlap';
import { principalOverlap } from '../src/checks/rules/principal-overlap';
import { principalAttends } from '../src/domain/derive/attendance';
import { spanOf } from '../src/domain/derive/span';
import { isLive } from '../src/domain/derive/status';
import { applyEdit } from '../src/domain/edits/edit';
import { moveMeeting } from '../src/domain/edits/move-meeting';
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

/** Goal 1: after each of many moves, the overlaps of the moved meeting, by us and by the libraries. */
export const run = async (): Promise<readonly GoalResult[]> => {
  const path = join(process.cwd(), 'bench/peers/interval-trees.mjs');
  const { flattenIndex, nodeIndex }: Peers = await import(
    /* @vite-ignore */ pathToFileURL(path).href
  );
  const trip = aLargeTrip(1, MEETINGS);
  const moves = movesOf(trip);
  const ours = byRules(trip, moves);
  const flatten = byIndex(flattenIndex(), trip, moves);
  const node = byIndex(nodeIndex(), trip, moves);
  expectSame('@flatten-js/interval-tree', flatten, ours);
  expectSame('node-interval-tree', node, ours);
  return [resultOf(ours.times, flatten.times, node.times)];
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
  ours: readonly number[],
  flatten: readonly number[],
  node: readonly number[],
): GoalResult => {
  const best = Math.min(median(flatten), median(node));
  const ratio = best / median(ours);
  return {
    goal: 1,
    what: `overlaps after one move among ${MEETINGS} meetings, ${ours.length} moves, equal results`,
    ours: `p50 ${inMicroseconds(median(ours))} (goal ≥ 5× the best library)`,
    peer: `@flatten-js/interval-tree ${inMicroseconds(median(flatten))}, node-interval-tree ${inMicroseconds(median(node))}`,
    ratio,
    isReached: ratio >= 5,
  };
};
