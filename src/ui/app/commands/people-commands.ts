import type { State, TripDialog } from '../../../store/state';
import { always, type Command } from './command';

/** What is done with people and places as a whole. */
export const peopleCommands: readonly Command[] = [
  {
    id: 'paste-people',
    title: 'Add people from a spreadsheet…',
    group: 'edit',
    keys: null,
    isPossible: always,
    run: ({ openDialog }) => openDialog({ kind: 'paste-records', table: 'people' }),
  },
  {
    id: 'paste-places',
    title: 'Add places from a spreadsheet…',
    group: 'edit',
    keys: null,
    isPossible: always,
    run: ({ openDialog }) => openDialog({ kind: 'paste-records', table: 'venues' }),
  },
  {
    id: 'merge',
    title: 'The same as another person, place or topic…',
    group: 'edit',
    keys: null,
    isPossible: (state) => mergeOf(state) !== null,
    run: ({ openDialog }, state) => {
      const dialog = mergeOf(state);
      if (dialog) openDialog(dialog);
    },
  },
];

const tables = { person: 'people', venue: 'venues', topic: 'topics' } as const;

const mergeOf = ({ selection }: State): TripDialog | null => {
  const { kind } = selection;
  if (kind !== 'person' && kind !== 'venue' && kind !== 'topic') return null;
  return { kind: 'merge', table: tables[kind], id: selection.id };
};
