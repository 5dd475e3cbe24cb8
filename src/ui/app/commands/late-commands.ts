import { always, type Command } from './command';

/** What is done when the day does not run as it is planned. */
export const lateCommands: readonly Command[] = [
  {
    id: 'running-late',
    title: 'Running late…',
    group: 'move',
    keys: 'L',
    isPossible: always,
    run: ({ openDialog }) => openDialog({ kind: 'running-late' }),
  },
];
