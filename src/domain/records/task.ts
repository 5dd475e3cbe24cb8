import type { LocalDate } from '../time/local-date';
import { type TaskKind, taskKinds } from './choices';
import { choice, date, type FieldsOf, flag, line, oneOfOurs, reference } from './field';

/** What somebody has still to do for the trip. */
export interface Task {
  readonly id: string;
  readonly text: string;
  readonly kind: TaskKind;
  readonly owner: string | null;
  readonly due: LocalDate | null;
  readonly done: boolean;
  /** About a meeting, a topic or a place; else about a stop; else about the trip. */
  readonly meeting: string | null;
  readonly topic: string | null;
  readonly venue: string | null;
  readonly stop: string | null;
}

export const taskFields = {
  text: { label: 'Task', seenAs: 'internal', type: line, empty: '' },
  kind: { label: 'Kind', seenAs: 'internal', type: choice(taskKinds), empty: 'other' },
  owner: { label: 'Owner', seenAs: 'internal', type: oneOfOurs, empty: null },
  due: { label: 'Due', seenAs: 'internal', type: date, empty: null },
  done: { label: 'Done', seenAs: 'internal', type: flag, empty: false },
  meeting: { label: 'Meeting', seenAs: 'internal', type: reference('meetings'), empty: null },
  topic: { label: 'Topic', seenAs: 'internal', type: reference('topics'), empty: null },
  venue: { label: 'Place', seenAs: 'internal', type: reference('venues'), empty: null },
  stop: { label: 'Stop', seenAs: 'internal', type: reference('stops'), empty: null },
} as const satisfies FieldsOf<Task>;
