import { aimCommands } from './aim-commands';
import { asIfCommands } from './as-if-commands';
import { always, type Command } from './command';
import { findingCommands } from './finding-commands';
import { lateCommands } from './late-commands';
import { moveCommands } from './move-commands';
import { pasteCommand } from './paste-command';
import { peopleCommands } from './people-commands';
import { selectionCommands } from './selection-commands';
import { slotCommands } from './slot-commands';
import { statusCommands } from './status-commands';
import { stopCommands } from './stop-commands';
import { themeCommands } from './theme-commands';
import { tickCommands } from './tick-commands';
import { viewCommands } from './view-commands';

/** Everything that can be done from anywhere in a trip: what keys, search and keyboard sheet read. */
export const commands: readonly Command[] = [
  {
    id: 'undo',
    title: 'Undo',
    group: 'edit',
    keys: 'Control+Z',
    isPossible: ({ open }) => open !== null && open.history.undo.length > 0,
    run: ({ undo }) => undo(),
  },
  {
    id: 'redo',
    title: 'Redo',
    group: 'edit',
    keys: 'Control+Shift+Z',
    isPossible: ({ open }) => open !== null && open.history.redo.length > 0,
    run: ({ redo }) => redo(),
  },
  {
    id: 'save-file',
    title: 'Save file',
    group: 'trip',
    keys: 'Control+S',
    isPossible: always,
    run: ({ exportTrip }) => void exportTrip(),
  },
  {
    id: 'print',
    title: 'Print',
    group: 'trip',
    keys: 'Control+P',
    isPossible: always,
    run: ({ print }) => print(),
  },
  pasteCommand,
  ...peopleCommands,
  ...aimCommands,
  ...moveCommands,
  ...selectionCommands,
  ...statusCommands,
  ...lateCommands,
  ...stopCommands,
  ...slotCommands,
  ...tickCommands,
  ...findingCommands,
  {
    id: 'log',
    title: 'Log: what the host and posts said…',
    group: 'look',
    keys: 'G',
    isPossible: always,
    run: ({ openDialog }) => openDialog({ kind: 'log' }),
  },
  ...viewCommands,
  ...asIfCommands,
  ...themeCommands,
  {
    id: 'find',
    title: 'Find or do…',
    group: 'look',
    keys: 'Control+K',
    isPossible: always,
    run: ({ openDialog }) => openDialog({ kind: 'find' }),
  },
  {
    id: 'who-is-where',
    title: 'Who is where…',
    group: 'look',
    keys: 'W',
    isPossible: always,
    run: ({ openDialog }) => openDialog({ kind: 'who-is-where' }),
  },
  {
    id: 'keys',
    title: 'Keyboard sheet',
    group: 'look',
    keys: '?',
    isPossible: always,
    run: ({ openDialog }) => openDialog({ kind: 'keys' }),
  },
];
