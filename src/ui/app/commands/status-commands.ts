import { setOfMany } from '../../../domain/edits/set-of-many';
import { chosenMeetings } from '../../../store/marked';
import type { Command } from './command';

/** What becomes of most meetings sooner or later. */
export const statusCommands: readonly Command[] = [
  {
    id: 'confirm',
    title: 'Confirm the meeting',
    group: 'edit',
    keys: 'Y',
    isPossible: (state) => chosenMeetings(state).length > 0,
    run: ({ edit }, state) => {
      if (state.open)
        edit(setOfMany(state.open.trip, chosenMeetings(state), 'status', 'confirmed'));
    },
  },
];
