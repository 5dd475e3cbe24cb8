import type { TaskKind } from '../domain/records/choices';
import type { Trip } from '../domain/records/tables';
import type { Task } from '../domain/records/task';

/** A kind of task, or words that one has in its text. */
type Sought = TaskKind | RegExp;

/** Somebody is on it: such a task is not done yet. */
export const isInHand = (tasks: readonly Task[], sought: Sought): boolean =>
  tasks.some((task) => !task.done && isOf(task, sought));

/** It was asked for, be it answered or not. */
export const isAsked = (tasks: readonly Task[], sought: Sought): boolean =>
  tasks.some((task) => isOf(task, sought));

type TaskAbout = Partial<Pick<Task, 'meeting' | 'topic' | 'venue' | 'stop'>>;

export const tasksAbout = (
  tasks: Trip['tasks'],
  { meeting, topic, venue, stop }: TaskAbout,
): readonly Task[] =>
  Object.values(tasks).filter(
    (task) =>
      (meeting === undefined || task.meeting === meeting) &&
      (topic === undefined || task.topic === topic) &&
      (venue === undefined || task.venue === venue) &&
      (stop === undefined || task.stop === stop),
  );

const isOf = ({ kind, text }: Task, sought: Sought): boolean =>
  typeof sought === 'string' ? kind === sought : sought.test(text);
