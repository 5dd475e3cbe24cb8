import { unschedule } from '../../../domain/edits/unschedule';
import type { Meeting } from '../../../domain/records/meeting';
import type { Stop } from '../../../domain/records/stop';
import { find } from '../../../domain/trip';
import type { State } from '../../../store/state';
import { stopInHand } from '../../kit/selected-stop';
import { always, type Command } from './command';

/** What is done with a stop as a whole, and with what waits at it for a date. */
export const stopCommands: readonly Command[] = [
  {
    id: 'move-stop',
    title: 'Move this stop…',
    group: 'move',
    keys: 'Shift+M',
    isPossible: (state) => stopOf(state) !== undefined,
    run: ({ openDialog }, state) => {
      const stop = stopOf(state);
      if (stop) openDialog({ kind: 'move-stop', stop: stop.id, was: null });
    },
  },
  {
    id: 'insert-stop',
    title: 'Add a stop…',
    group: 'move',
    keys: 'Shift+I',
    isPossible: always,
    run: ({ openDialog }, state) =>
      openDialog({ kind: 'add-stop', after: stopOf(state)?.id ?? null }),
  },
  {
    id: 'schedule-meeting',
    title: 'Schedule this meeting…',
    group: 'move',
    keys: 'S',
    isPossible: (state) => meetingOf(state) !== undefined,
    run: ({ openDialog }, state) => {
      const meeting = meetingOf(state);
      if (meeting) openDialog({ kind: 'schedule-meeting', meeting: meeting.id });
    },
  },
  {
    id: 'unschedule-meeting',
    title: 'Let this meeting wait unscheduled',
    group: 'move',
    keys: 'Shift+U',
    isPossible: (state) => (meetingOf(state)?.slot.date ?? null) !== null,
    run: ({ edit }, state) => {
      const meeting = meetingOf(state);
      if (state.open && meeting) edit(unschedule(state.open.trip, meeting.id));
    },
  },
];

const stopOf = ({ open, selection }: State): Stop | undefined =>
  open ? stopInHand(open.trip, selection) : undefined;

const meetingOf = ({ open, selection }: State): Meeting | undefined =>
  open && selection.kind === 'meeting' ? find(open.trip.meetings, selection.id) : undefined;
