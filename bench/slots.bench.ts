import { readFileSync } from 'node:fs';
import { checkedOf } from '../src/checks/engine';
import { scheduleOf } from '../src/domain/derive/schedule';
import { noFacts } from '../src/domain/facts/facts';
import type { Meeting } from '../src/domain/records/meeting';
import type { Trip } from '../src/domain/records/tables';
import { aLargeTrip } from '../src/domain/testing/a-large-trip';
import { readTripFile } from '../src/files/trip-file';
import { findSlots } from '../src/slots/find-slots';
import { type GoalResult, NO_PEER } from './goal';
import { median, spreadOf } from './statistics';

const ROUNDS = 21;
const WARM_UP = 5;

/** Goal 13: every slot of every day for a meeting of the trip, with all who are named in it. */
export const run = (): Promise<readonly GoalResult[]> =>
  Promise.resolve([
    resultOf('the sample', sample(), 50),
    resultOf('500 meetings', aLargeTrip(1, 500), 300),
  ]);

const resultOf = (name: string, trip: Trip, goal: number): GoalResult => {
  const meeting = mostWanted(trip);
  const days = scheduleOf(trip).map(({ stop, date }) => ({ stop: stop.id, date }));
  const needed = Object.fromEntries(
    Object.keys(meeting.participants).map((id) => [id, true] as const),
  );
  checkedOf(trip);
  const times: number[] = [];
  let slots = 0;
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const from = performance.now();
    const found = [...findSlots(trip, { meeting, minutes: 30, needed, days }, noFacts)];
    if (round >= 0) times.push(performance.now() - from);
    slots = found.reduce((sum, day) => sum + day.slots.length, 0);
  }
  return {
    goal: 13,
    what: `${slots} slots on ${days.length} days of ${name}, ${ROUNDS} rounds`,
    ours: `${spreadOf(times)} (goal ≤ ${goal} ms)`,
    peer: NO_PEER,
    ratio: null,
    isReached: median(times) <= goal,
  };
};

/** The one in which most people are named: the hardest to fit. */
const mostWanted = ({ meetings }: Trip): Meeting => {
  const [first] = Object.values(meetings).toSorted(
    (one, other) => Object.keys(other.participants).length - Object.keys(one.participants).length,
  );
  if (!first) throw new Error('The trip has no meetings.');
  return first;
};

const sample = (): Trip => {
  const read = readTripFile(readFileSync('public/sample/january-2011.legation.json', 'utf8'));
  if (!read.ok) throw new Error(read.problem.sentence);
  return read.file.trip;
};
