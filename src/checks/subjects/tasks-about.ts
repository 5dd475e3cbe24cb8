import type { Trip } from '../../domain/records/tables';
import type { Task } from '../../domain/records/task';

/** What a task is about. */
export type TaskAbout = Partial<Pick<Task, 'meeting' | 'topic' | 'venue' | 'stop'>>;

/** The tasks about it, done or not, that speak of this. */
export const tasksAbout = (
  tasks: Trip['tasks'],
  about: TaskAbout,
  words: RegExp,
): readonly Task[] =>
  Object.values(tasks).filter((task) => isAbout(task, about) && words.test(task.text));

/** Somebody is on it. */
export const isBeingDone = (tasks: Trip['tasks'], about: TaskAbout, words: RegExp): boolean =>
  tasksAbout(tasks, about, words).some(({ done }) => !done);

const isAbout = (task: Task, { meeting, topic, venue, stop }: TaskAbout): boolean =>
  (meeting === undefined || task.meeting === meeting) &&
  (topic === undefined || task.topic === topic) &&
  (venue === undefined || task.venue === venue) &&
  (stop === undefined || task.stop === stop);
