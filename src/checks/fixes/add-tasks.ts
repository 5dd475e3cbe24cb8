import { newTask } from '../../domain/records/new-record';
import type { Trip } from '../../domain/records/tables';
import type { Task } from '../../domain/records/task';
import { type Candidate, candidate } from '../rule';

type NewTask = Partial<Omit<Task, 'id' | 'done'>> & Pick<Task, 'kind' | 'text'>;

/** Puts somebody on it, in one edit; none where there is nothing to do. */
export const addTasks = (
  label: string,
  trip: Trip,
  tasks: readonly NewTask[],
): readonly Candidate[] => {
  if (tasks.length === 0) return [];
  const made = tasks.map((task) => newTask(freeId(trip, task), task));
  return [
    candidate(label, (draft) => {
      for (const task of made) draft.tasks[task.id] = task;
    }),
  ];
};

/** An id has 80 characters at most. */
const LONGEST_BASE = 70;

/** From what it is about, so that two who add the same add one. */
const freeId = ({ tasks }: Trip, { kind, meeting, topic, venue, stop }: NewTask): string => {
  const about = [meeting, topic, venue, stop].find((id) => typeof id === 'string') ?? 'trip';
  const base = `${kind}-${about}`.slice(0, LONGEST_BASE);
  let id = base;
  for (let number = 2; Object.hasOwn(tasks, id); number += 1) id = `${base}-${number}`;
  return id;
};
