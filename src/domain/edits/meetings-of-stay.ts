import { fitsStay } from '../derive/fits-stay';
import { spanOf } from '../derive/span';
import type { Meeting } from '../records/meeting';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import { isNoShift, noShift, type Shift, shifted } from '../time/shift';
import type { Stays } from './moved-stop';
import { clockAlong } from './shift/clock-along';
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
    if (!isNoShift(by)) changed.set(meeting.id, shiftedMeeting(meeting, moved.stop, by));
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
const shiftedMeeting = (meeting: Meeting, stop: Stop, by: Shift): Placed => {
  const slot = shifted(meeting.slot, stop.zone, by);
  const { start } = spanOf(meeting, stop);
  if (by.minutes === 0 || start === null) return { slot };
  const { preset, poolInPlace } = meeting;
  return {
    slot,
    preset: clockAlong(stop.zone, preset, start, by.minutes),
    poolInPlace: clockAlong(stop.zone, poolInPlace, start, by.minutes),
  };
};
