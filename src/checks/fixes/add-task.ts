import { newTask } from '../../domain/records/new-record';
import type { Trip } from '../../domain/records/tables';
import type { Task } from '../../domain/records/task';
import { type Candidate, candidate } from '../rule';
import { uncapitalized } from '../wording';
import { freeId } from './free-id';

/** 'Add a task: chase the landing clearance'; `key` tells its id, for who adds the same elsewhere. */
export const addTask = (
  tasks: Trip['tasks'],
  key: string,
  values: Partial<Task> & Pick<Task, 'text'>,
): Candidate => {
  const id = freeId(tasks, key);
  const { text } = values;
  const label = `Add a task: ${uncapitalized(text)}`;
  return candidate(label, (draft) => {
    draft.tasks[id] = newTask(id, values);
  });
};
