import { useMemo } from 'react';
import { byText } from '../../domain/derive/by-order';
import { recordName } from '../../domain/describe/record-name';
import { addRecord } from '../../domain/edits/record-edits';
import { newTask } from '../../domain/records/new-record';
import type { Trip } from '../../domain/records/tables';
import type { Task } from '../../domain/records/task';
import { useOpenTrip } from '../../store/use-legation';
import { AddButton } from './add-button';
import { OpenHead } from './open-head';
import { Sheet } from './sheet';
import type { RowGroup, SheetColumn } from './sheet-column';

const columns: readonly SheetColumn[] = [
  { field: 'done', label: 'Done', width: 3.5 },
  { field: 'text', label: 'Task', width: 18 },
  { field: 'due', label: 'Due', width: 7 },
  { field: 'owner', label: 'Owner', width: 11 },
  { field: 'kind', label: 'Kind', width: 9 },
  { field: 'meeting', label: 'About the meeting', width: 14 },
  { field: 'stop', label: 'Stop', width: 7 },
];

/** What somebody has still to do, the first that is due on top; what is done stands below. */
export const TaskSheet = () => {
  const tasks = useOpenTrip((open) => open.trip.tasks);
  const groups = useMemo(() => groupsOf(tasks), [tasks]);
  return (
    <Sheet
      title="Tasks"
      table="tasks"
      kind="task"
      columns={columns}
      groups={groups}
      headLabel="Task"
      headWidth={2}
      emptyText="Nothing to do yet. Thank-you letters, readouts and surveys are for here."
      Head={TaskHead}
      countryOf={() => ''}
      tools={
        <AddButton
          label="Add a task"
          first={{ kind: 'task', column: 'text' }}
          editFor={(id) => addRecord('tasks', newTask(id, {}), 'a task')}
        />
      }
    />
  );
};

const TaskHead = ({ id }: { readonly id: string }) => (
  <OpenHead name={useOpenTrip((open) => recordName(open.trip, 'tasks', id))} />
);

const groupsOf = (tasks: Trip['tasks']): readonly RowGroup[] => {
  const inOrder = Object.values(tasks).toSorted(byDue);
  return [
    { name: 'To do', ids: inOrder.filter(({ done }) => !done).map(({ id }) => id) },
    { name: 'Done', ids: inOrder.filter(({ done }) => done).map(({ id }) => id) },
  ].filter(({ ids }) => ids.length > 0);
};

/** What has no date comes after all that has one. */
const byDue = (one: Task, other: Task): number =>
  byText(one.due ?? '9999', other.due ?? '9999') || byText(one.id, other.id);
