import { lineByItself } from '../derive/line';
import type { Meeting } from '../records/meeting';
import type { Trip } from '../records/tables';
import { find } from '../trip';
import { titleText } from './line-text';
import { localTimes } from './line-times';

/** '0930–1100 Talks with Gen. Liang': a meeting in a list, also one that is not in the trip yet. */
export const meetingLineText = (trip: Trip, meeting: Meeting): string => {
  const stop = find(trip.stops, meeting.slot.stop);
  const title = titleText(trip, meeting);
  if (!stop) return title;
  const line = lineByItself(meeting, stop);
  return `${localTimes(line, trip, '24')} ${title}`;
};
