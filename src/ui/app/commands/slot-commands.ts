import { chosenMeetings } from '../../../store/marked';
import { always, type Command } from './command';

/** For the meeting in hand; without one, for a new meeting. */
export const slotCommands: readonly Command[] = [
  {
    id: 'find-slot',
    title: 'Find a slot…',
    group: 'move',
    keys: 'F',
    isPossible: always,
    run: ({ openDialog }, state) => {
      const [meeting = null] = chosenMeetings(state);
      openDialog({ kind: 'find-slot', meeting });
    },
  },
  {
    id: 'find-slot-for-new',
    title: 'Find a slot for a new meeting…',
    group: 'move',
    keys: 'Shift+F',
    isPossible: always,
    run: ({ openDialog }) => openDialog({ kind: 'find-slot', meeting: null }),
  },
];
