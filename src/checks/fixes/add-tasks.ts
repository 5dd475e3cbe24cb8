import { uncapitalized } from '../../domain/describe/capitalized';
import { newTask } from '../../domain/records/new-record';
import type { Trip } from '../../domain/records/tables';
import type { Task } from '../../domain/records/task';
import { type Candidate, candidate } from '../rule';
import { freeId } from './free-id';

type NewTask = Partial<Omit<Task, 'id' | 'done'>> & Pick<Task, 'text'>;

/** More are no fix: nobody does them one by one. */
const MOST_TASKS = 20;

/** Puts somebody on it, in one edit; none where there is nothing to do. */
export const addTasks = (
  label: string,
  { tasks }: Trip,
  wanted: readonly (NewTask & Pick<Task, 'kind'>)[],
): readonly Candidate[] =>
  wanted.length === 0 || wanted.length > MOST_TASKS
    ? []
    : [adding(label, tasks, new Map(wanted.map((task) => [keyOf(task), task])))];

/** 'Add a task: chase the landing clearance'; `key` tells its id, for who adds the same elsewhere. */
export const addTask = (tasks: Trip['tasks'], key: string, task: NewTask): Candidate =>
  adding(`Add a task: ${uncapitalized(task.text)}`, tasks, new Map([[key, task]]));

const adding = (
  label: string,
  tasks: Trip['tasks'],
  wanted: ReadonlyMap<string, NewTask>,
): Candidate => {
  const made = [...wanted].map(([key, task]) => newTask(freeId(tasks, key), task));
  return candidate(label, (draft) => {
    for (const task of made) draft.tasks[task.id] = task;
  });
};

/** What it is about, so that two who add the same add one. */
const keyOf = ({ kind, meeting, topic, venue, stop }: NewTask): string =>
  `${kind}-${meeting ?? topic ?? venue ?? stop ?? 'trip'}`;
