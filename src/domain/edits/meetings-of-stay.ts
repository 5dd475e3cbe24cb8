import { fitsStay } from '../derive/fits-stay';
import type { Meeting } from '../records/meeting';
import type { Trip } from '../records/tables';
import type { ClockTime } from '../time/clock-time';
import { isNoShift, noShift, type Shift, shifted } from '../time/shift';
import { isExact } from '../time/wall-time';
import type { Zone } from '../time/zones';
import { clockAfter } from './clock-after';
import type { Stays } from './moved-stop';
import { unscheduled } from './unschedule';

/**
 * What becomes of the meetings of a stop whose dates change. `shift`: they move with the stop,
 * anchors too; `shift-days`: by its days, at their clock time; `keep`: they stay where they are;
 * `clip`: so too, but what no longer fits the stay is unscheduled.
 */
export const meetingChoices = ['shift', 'shift-days', 'keep', 'clip'] as const;
export type MeetingChoice = (typeof meetingChoices)[number];

type Placed = Pick<Meeting, 'slot'> & Partial<Pick<Meeting, 'preset' | 'poolInPlace'>>;

/** The meetings that change, with what changes of them. */
export const meetingsAfter = (
  before: Trip,
  after: Trip,
  stays: Stays,
  choice: MeetingChoice,
): ReadonlyMap<string, Placed> => {
  const changed = new Map<string, Placed>();
  for (const meeting of Object.values(before.meetings)) {
    const moved = stays.get(meeting.slot.stop);
    if (!moved) continue;
    const by = shiftOfMeetings(moved.arrival, choice);
    if (!isNoShift(by)) changed.set(meeting.id, shiftedMeeting(meeting, moved.stop.zone, by));
    const isOut = choice === 'clip' && fitsStay(before, meeting) && !fitsStay(after, meeting);
    if (isOut) changed.set(meeting.id, { slot: unscheduled(meeting.slot) });
  }
  return changed;
};

export const shiftOfMeetings = (arrival: Shift, choice: MeetingChoice): Shift => {
  if (choice === 'shift') return arrival;
  return choice === 'shift-days' ? { days: arrival.days, minutes: 0 } : noShift;
};

/** The cameras and the pool come as long before it as they did. */
const shiftedMeeting = (meeting: Meeting, zone: Zone, by: Shift): Placed => {
  const slot = shifted(meeting.slot, zone, by);
  const { date, time } = meeting.slot;
  if (by.minutes === 0 || date === null || !isExact(time)) return { slot };
  const moved = (clock: ClockTime | null) => clock && clockAfter(clock, date, zone, by);
  return { slot, preset: moved(meeting.preset), poolInPlace: moved(meeting.poolInPlace) };
};
