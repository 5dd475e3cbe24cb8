import type { View } from '../../../store/state';
import { always, type Command } from './command';

export const viewTitles = {
  schedule: 'Schedule',
  people: 'People and places',
  aims: 'Aims and tasks',
  documents: 'Documents',
} as const satisfies Record<View, string>;

const viewCommand = (view: View): Command => ({
  id: `show-${view}`,
  title: viewTitles[view],
  group: 'look',
  keys: null,
  isPossible: always,
  run: ({ show }) => show(view),
});

/** Every view of a trip, and the way out of it. */
export const viewCommands: readonly Command[] = [
  ...(['schedule', 'people', 'aims', 'documents'] as const).map(viewCommand),
  {
    id: 'all-trips',
    title: 'All trips',
    group: 'look',
    keys: null,
    isPossible: always,
    run: ({ goHome }) => void goHome(),
  },
];
