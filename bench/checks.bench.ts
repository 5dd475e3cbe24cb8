import { readFileSync } from 'node:fs';
import { type Checked, checkByAllRules } from '../src/checks/engine';
import type { World } from '../src/checks/world';
import { applyEdit, type Edit } from '../src/domain/edits/edit';
import { setField, setNamedField } from '../src/domain/edits/record-edits';
import type { Trip } from '../src/domain/records/tables';
import { aLargeTrip } from '../src/domain/testing/a-large-trip';
import { journeyOf } from '../src/domain/trip';
import { readTripFile } from '../src/files/trip-file';
import { loadFacts } from '../src/store/facts';
import { type GoalResult, NO_PEER } from './goal';
import { median, quantile } from './statistics';

const COLD_ROUNDS = 15;
const EDIT_ROUNDS = 60;
const WHOLE_ROUNDS = 15;
const WARM_UP = 5;

/** Goals 2 and 3: all rules, with the holidays and airfields of the trip, after an edit and from nothing. */
export const run = async (): Promise<readonly GoalResult[]> => {
  const sample = await worldOf(sampleTrip());
  const five = await worldOf(aLargeTrip(1, 500));
  const fifty = await worldOf(aLargeTrip(1, 5000));
  return [
    coldResult('the sample, 44 meetings', sample, 2),
    coldResult('5,000 meetings', fifty, 80),
    ...editResults('500 meetings', five, { p50: 1, p99: 5 }),
    ...editResults('5,000 meetings', fifty, { p50: 5, p99: 20 }),
    wholeResult('a threshold', fifty, (trip, round) =>
      setNamedField(trip, 'trip', journeyOf(trip).id, 'limits', { 'longest-day': 13 + round }),
    ),
    wholeResult('the zone of a stop', fifty, otherZone),
  ];
};

interface Given {
  readonly trip: Trip;
  readonly world: World;
}

const worldOf = async (trip: Trip): Promise<Given> => ({
  trip,
  world: { now: Date.UTC(2026, 8, 22, 8, 40), facts: await loadFacts(trip) },
});

const sampleTrip = (): Trip => {
  const read = readTripFile(readFileSync('public/sample/january-2011.legation.json', 'utf8'));
  if (!read.ok) throw new Error(read.problem.sentence);
  return read.file.trip;
};

/** A copy shares no record with the trip, so that nothing that is remembered can help. */
const freshly = ({ trip, world }: Given): Checked =>
  checkByAllRules(structuredClone(trip), null, world);

const coldResult = (name: string, { trip, world }: Given, goal: number): GoalResult => {
  const times: number[] = [];
  for (let round = -WARM_UP; round < COLD_ROUNDS; round += 1) {
    const copy = structuredClone(trip);
    const { time } = timed(() => checkByAllRules(copy, null, world));
    if (round >= 0) times.push(time);
  }
  return {
    goal: 3,
    what: `all rules from nothing, ${name}, ${COLD_ROUNDS} rounds`,
    ours: `p50 ${tenths(median(times))}, least ${tenths(Math.min(...times))} (goal ≤ ${goal} ms)`,
    peer: NO_PEER,
    ratio: null,
    isReached: median(times) <= goal,
  };
};

type EditOf = (trip: Trip, round: number) => Edit;

/** One meeting after the other half an hour later, and back when its turn comes again. */
const moveMeeting: EditOf = (trip, round) => {
  const meetings = Object.values(trip.meetings);
  const meeting = meetings[(round * 37 + 11) % meetings.length];
  if (!meeting || !('at' in meeting.slot.time)) return renamePerson(trip, round);
  const [hours = '', minutes = ''] = meeting.slot.time.at.split(':');
  const at = `${hours}:${minutes === '30' ? '00' : '30'}`;
  return setField(trip, 'meetings', meeting.id, 'slot', { ...meeting.slot, time: { at } });
};

const renamePerson: EditOf = (trip, round) => {
  const people = Object.keys(trip.people);
  const id = people[(round * 53 + 7) % people.length] ?? '';
  return setField(trip, 'people', id, 'family', `Someone ${round}`);
};

const otherZone: EditOf = (trip, round) => {
  const [, stop] = Object.keys(trip.stops);
  return setField(trip, 'stops', stop ?? '', 'zone', round % 2 === 0 ? 'Asia/Tokyo' : 'Asia/Seoul');
};

const editResults = (
  name: string,
  given: Given,
  goals: { readonly p50: number; readonly p99: number },
): readonly GoalResult[] =>
  [['a meeting moved', moveMeeting] as const, ['a person renamed', renamePerson] as const].map(
    ([what, editOf]) => {
      const times = timesOf(given, editOf, EDIT_ROUNDS);
      const p99 = quantile(times, 0.99);
      return {
        goal: 2,
        what: `all rules after ${what}, ${name}, ${times.length} edits`,
        ours: `p50 ${tenths(median(times))} p99 ${tenths(p99)} (goal ≤ ${goals.p50} and ${goals.p99} ms)`,
        peer: NO_PEER,
        ratio: null,
        isReached: median(times) <= goals.p50 && p99 <= goals.p99,
      };
    },
  );

const wholeResult = (what: string, given: Given, editOf: EditOf): GoalResult => {
  const times = timesOf(given, editOf, WHOLE_ROUNDS);
  return {
    goal: 2,
    what: `all rules after ${what} is another, 5,000 meetings, ${times.length} edits`,
    ours: `p50 ${tenths(median(times))} (goal ≤ 80 ms)`,
    peer: NO_PEER,
    ratio: null,
    isReached: median(times) <= 80,
  };
};

/** Edits one on top of the other; at the end all must be found that a check from nothing finds. */
const timesOf = ({ trip, world }: Given, editOf: EditOf, rounds: number): readonly number[] => {
  const times: number[] = [];
  let checked = checkByAllRules(trip, null, world);
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const changed = applyEdit(checked.trip, editOf(checked.trip, round + WARM_UP)).trip;
    const before = checked;
    const { time, value } = timed(() => checkByAllRules(changed, before));
    checked = value;
    if (round >= 0) times.push(time);
  }
  const expected = JSON.stringify(freshly({ trip: checked.trip, world }).findings);
  if (JSON.stringify(checked.findings) !== expected)
    throw new Error('A check after edits found something else than one from nothing.');
  return times;
};

const timed = <Value>(work: () => Value): { readonly time: number; readonly value: Value } => {
  const from = performance.now();
  const value = work();
  return { time: performance.now() - from, value };
};

const tenths = (value: number): string => `${value.toFixed(1)} ms`;
