import type { TaskKind } from '../domain/records/choices';
import type { Task } from '../domain/records/task';
import type { MeetingAtStop } from './subjects/meeting';

/** Somebody is on it: a task of the kind about the meeting that is not done yet. */
export const isInHand = ({ tasks }: MeetingAtStop, kind: TaskKind): boolean =>
  tasks.some((task) => task.kind === kind && !task.done);

/** It was asked for, be it answered or not. */
export const isAsked = ({ tasks }: MeetingAtStop, kind: TaskKind): boolean =>
  tasks.some((task) => task.kind === kind);

/** The open task of a kind about a place, a topic or a stop. */
export const hasOpenTask = (
  tasks: Readonly<Record<string, Task>>,
  kind: TaskKind,
  about: Partial<Pick<Task, 'venue' | 'topic' | 'stop'>>,
): boolean =>
  Object.values(tasks).some(
    (task) =>
      task.kind === kind &&
      !task.done &&
      (about.venue === undefined || task.venue === about.venue) &&
      (about.topic === undefined || task.topic === about.topic) &&
      (about.stop === undefined || task.stop === about.stop),
  );
