import { lookAsIf } from '../../../domain/edits/look-as-if';
import { journeyOf } from '../../../domain/trip';
import { always, type Command } from './command';

/** At which instant the trip is looked at. */
export const asIfCommands: readonly Command[] = [
  {
    id: 'as-if',
    title: 'Look at the trip as if at another time…',
    group: 'look',
    keys: null,
    isPossible: always,
    run: ({ openDialog }) => openDialog({ kind: 'as-if' }),
  },
  {
    id: 'as-of-now',
    title: 'Look at the trip as of now',
    group: 'look',
    keys: null,
    isPossible: ({ open }) => open !== null && journeyOf(open.trip).asIf !== null,
    run: ({ edit }, { open }) => {
      if (open) edit(lookAsIf(open.trip, null));
    },
  },
];
