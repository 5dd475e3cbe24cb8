import { addRecord } from '../../../domain/edits/record-edits';
import { newTask } from '../../../domain/records/new-record';
import type { Task } from '../../../domain/records/task';
import type { Selection } from '../../../store/state';
import { onceDrawn } from '../../kit/once-drawn';
import { focusCell } from '../../people/sheet-focus';
import { always, type Command } from './command';

/** What the trip is for, and what is still to do for it. */
export const aimCommands: readonly Command[] = [
  {
    id: 'add-task',
    title: 'Add a task',
    group: 'edit',
    keys: null,
    isPossible: always,
    run: ({ edit, newId, show, select }, { selection }) => {
      const id = newId();
      if (!edit(addRecord('tasks', newTask(id, aboutOf(selection)), 'a task'))) return;
      select({ kind: 'task', id });
      show('aims');
      enterTask(id);
    },
  },
];

/** Into the cell of its text, once the sheet is there. */
const enterTask = (id: string): void =>
  onceDrawn(
    () => document.querySelector<HTMLElement>(`tr[data-row="${CSS.escape(id)}"]`),
    (row) => {
      const sheet = row.closest('table');
      if (sheet) focusCell(sheet, { row: id, column: 'text' });
    },
  );

/** It is about what is selected. */
const aboutOf = (selection: Selection): Partial<Task> => {
  const { kind } = selection;
  return kind === 'meeting' || kind === 'topic' || kind === 'venue' || kind === 'stop'
    ? { [kind]: selection.id }
    : {};
};
