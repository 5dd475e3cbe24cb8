import { meetingsAt } from '../../domain/derive/meetings-at';
import { shiftText } from '../../domain/describe/shift-text';
import { cityText } from '../../domain/describe/travel-text';
import { type MeetingChoice, meetingChoices } from '../../domain/edits/meetings-of-stay';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { isNoShift, type Shift } from '../../domain/time/shift';

/** What the meetings of a stop may do that moves so, in the planner's words. */
export const choicesOf = (by: Shift): Readonly<Partial<Record<MeetingChoice, string>>> => ({
  ...(isNoShift(by) ? {} : { shift: `Move along, ${shiftText(by)}` }),
  ...(by.days !== 0 && by.minutes !== 0
    ? { 'shift-days': `Move ${shiftText({ ...by, minutes: 0 })}, at their clock time` }
    : {}),
  keep: 'Stay at their date and time',
  clip: 'Stay; what no longer fits waits unscheduled',
});

export const isMeetingChoice = (text: string | null): text is MeetingChoice =>
  meetingChoices.some((choice) => choice === text);

export const countMeetings = (trip: Trip, stops: readonly Stop[]): number =>
  stops.reduce((sum, { id }) => sum + meetingsAt(trip, id).length, 0);

/** 'Tokyo, Seoul and 2 more' */
export const namesOfStops = (stops: readonly Stop[]): string => {
  const names = stops.map(cityText);
  if (names.length > 3) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');
};
