import type { Command } from './command';

/** What moves a meeting of the schedule. */
export const moveCommands: readonly Command[] = [
  {
    id: 'move-meeting',
    title: 'Move the meeting to another place',
    group: 'move',
    keys: 'M',
    isPossible: ({ view, selection }) => view === 'schedule' && selection.kind === 'meeting',
    run: ({ openDialog }, { selection }) => {
      if (selection.kind === 'meeting')
        openDialog({ kind: 'move-meeting', meeting: selection.id, held: null });
    },
  },
];
