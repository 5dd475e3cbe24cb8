import { liveOf } from '../../../domain/derive/live';
import { nowOf } from '../../../domain/derive/now-of';
import { scheduleOf } from '../../../domain/derive/schedule';
import { type Tick, tick } from '../../../domain/edits/tick';
import type { Meeting } from '../../../domain/records/meeting';
import type { Instant } from '../../../domain/time/instant';
import { find } from '../../../domain/trip';
import type { State } from '../../../store/state';
import type { Actions } from '../../../store/store';
import type { Command } from './command';

/** Begun and ended, of the meeting in hand; without one, of what runs or comes next. */
export const tickCommands: readonly Command[] = [
  {
    id: 'tick-began',
    title: 'The meeting has begun',
    group: 'move',
    keys: 'B',
    isPossible: ({ open }) => open !== null,
    run: (actions, state) => tickNow(actions, state, 'beganAt'),
  },
  {
    id: 'tick-ended',
    title: 'The meeting has ended',
    group: 'move',
    keys: 'E',
    isPossible: ({ open }) => open !== null,
    run: (actions, state) => tickNow(actions, state, 'endedAt'),
  },
];

const tickNow = ({ edit, now, say }: Actions, state: State, which: Tick): void => {
  const trip = state.open?.trip;
  if (!trip) return;
  const instant = nowOf(trip, now());
  const meeting = meetingMeant(state, instant);
  if (meeting) edit(tick(trip, meeting.id, which, instant));
  else say('Choose the meeting first: nothing is running now, and nothing is next.');
};

const meetingMeant = ({ open, selection }: State, instant: Instant): Meeting | undefined => {
  if (!open) return undefined;
  if (selection.kind === 'meeting') return find(open.trip.meetings, selection.id);
  const live = liveOf(scheduleOf(open.trip), instant);
  const next = live?.next?.line;
  return live?.running[0]?.meeting ?? (next?.kind === 'meeting' ? next.meeting : undefined);
};
