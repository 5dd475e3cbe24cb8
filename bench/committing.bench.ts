import { enablePatches, produceWithPatches } from 'immer';
import { newCommit } from '../src/domain/edits/commit';
import { applyEdit, type Edit } from '../src/domain/edits/edit';
import { type History, remember } from '../src/domain/edits/history';
import type { Trip } from '../src/domain/records/tables';
import { aLargeTrip } from '../src/domain/testing/a-large-trip';
import type { GoalResult } from './goal';
import { inMicroseconds, median } from './statistics';

const MEETINGS = 5_000;
const ROUNDS = 300;
const WARM_UP = 50;
const GOAL = 1_500;
/** From one meeting to the next, so that they lie far apart. */
const STRIDE = 37;

/** Goal 5: one field of one meeting is changed so that it can be undone; by us and two other ways. */
export const run = (): Promise<readonly GoalResult[]> => {
  enablePatches();
  const trip = aLargeTrip(1, MEETINGS);
  const ids = Object.keys(trip.meetings);
  const times: Record<keyof typeof ways, number[]> = { ours: [], immer: [], spread: [] };
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const change = {
      id: ids[(Math.abs(round) * STRIDE) % ids.length] ?? '',
      title: `Talks ${round}`,
    };
    const titles = names.map((name) => {
      const from = performance.now();
      const changed = ways[name](trip, change);
      if (round >= 0) times[name].push((performance.now() - from) * 1_000);
      return changed.meetings[change.id]?.title;
    });
    if (titles.some((title) => title !== change.title)) throw new Error('Not all made the change.');
  }
  return Promise.resolve([resultOf(times)]);
};

interface Change {
  readonly id: string;
  readonly title: string;
}

const nothingYet: History = { undo: [], redo: [] };

const ours = (trip: Trip, { id, title }: Change): Trip => {
  const edit: Edit = {
    label: 'rename a meeting',
    change: ({ meetings }) => {
      const meeting = meetings[id];
      if (meeting) meeting.title = title;
    },
  };
  const { trip: changed, patches } = applyEdit(trip, edit);
  const about = { step: title, label: edit.label, author: 'bench', at: '', undoes: null };
  remember(nothingYet, newCommit({ parents: [], ...about, patches }));
  return changed;
};

const immer = (trip: Trip, { id, title }: Change): Trip => {
  const [changed] = produceWithPatches(trip, ({ meetings }) => {
    const meeting = meetings[id];
    if (meeting) meeting.title = title;
  });
  return changed;
};

const spread = (trip: Trip, { id, title }: Change): Trip => {
  const meeting = trip.meetings[id];
  return meeting ? { ...trip, meetings: { ...trip.meetings, [id]: { ...meeting, title } } } : trip;
};

const ways = { ours, immer, spread } as const;
const names = ['ours', 'immer', 'spread'] as const;

const resultOf = (times: Readonly<Record<keyof typeof ways, readonly number[]>>): GoalResult => {
  const figure = median(times.ours);
  return {
    goal: 5,
    what: `one field of one of ${MEETINGS} meetings, with its undo, ${ROUNDS} rounds interleaved`,
    ours: `p50 ${inMicroseconds(figure)} (goal ≤ ${GOAL} µs; commit, hash and undo)`,
    peer: `immer with patches ${inMicroseconds(median(times.immer))}, spread ${inMicroseconds(median(times.spread))}`,
    ratio: median(times.immer) / figure,
    isReached: figure <= GOAL,
  };
};
