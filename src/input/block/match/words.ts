import { placeText, titleText, withText } from '../../../domain/describe/line-text';
import { dotted } from '../../../domain/describe/piece';
import { coverages, statuses } from '../../../domain/records/choices';
import type { Meeting } from '../../../domain/records/meeting';
import { newMeeting } from '../../../domain/records/new-record';
import type { Trip } from '../../../domain/records/tables';
import { clockTimeOf, formatClock, minuteOfDay } from '../../../domain/time/clock-time';
import { formatShortDate } from '../../../domain/time/local-date';
import { formatWallTime, isExact } from '../../../domain/time/wall-time';
import type { Suggestion } from './suggestions';

/** One side of a comparison, part by part; an empty part is not said. */
export interface SideWords {
  readonly when: string;
  readonly title: string;
  readonly where: string;
  readonly who: string;
  readonly how: string;
}

export const oursInWords = (trip: Trip, meeting: Meeting): SideWords => ({
  when: whenText(meeting),
  title: titleText(trip, meeting),
  where: placeText(trip, meeting),
  who: withText(trip, meeting),
  how: howText(meeting),
});

/** Of what differs, as it would be; of the rest, what they say. */
export const theirsInWords = (trip: Trip, suggestion: Suggestion): SideWords | null => {
  if (suggestion.kind === 'gone') return null;
  const { theirs } = suggestion;
  const said = newMeeting('theirs', theirs.meeting);
  if (suggestion.kind === 'new') return { ...oursInWords(trip, said), title: theirs.meeting.title };
  const { ours, fields } = suggestion;
  const taken: Meeting = { ...ours, ...fields };
  return {
    when: whenText(taken),
    title: theirs.meeting.title || titleText(trip, ours),
    where: placeText(trip, taken),
    who: withText(trip, taken),
    how: dotted([fields.details === undefined ? '' : said.details, howText(taken)]),
  };
};

/** 'Mon 10 Jan, 1500–1545 · Call on Vice President Xi Jinping · Great Hall of the People' */
export const meetingWords = (trip: Trip, meeting: Meeting): string => {
  const { when, title, where, how } = oursInWords(trip, meeting);
  return dotted([when, title, where, how]);
};

export const suggestedWords = (trip: Trip, suggestion: Suggestion): string => {
  const words = theirsInWords(trip, suggestion);
  return words ? dotted([words.when, words.title, words.where, words.how]) : 'Not in the programme';
};

const whenText = ({ slot, minutes }: Meeting): string => {
  const day = slot.date === null ? 'No date' : formatShortDate(slot.date);
  const start = formatWallTime(slot.time, '24');
  if (!isExact(slot.time) || minutes === null) return `${day}, ${start}`;
  const end = clockTimeOf((minuteOfDay(slot.time.at) + minutes) % 1440);
  return `${day}, ${start}–${formatClock(end, '24')}`;
};

const howText = ({ coverage, status }: Meeting): string =>
  dotted([coverage === null ? '' : coverages[coverage], statuses[status]]);
