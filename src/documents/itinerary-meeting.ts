import type { Line } from '../domain/derive/line';
import { isLive } from '../domain/derive/status';
import { activityOf } from '../domain/describe/activity';
import { choiceText } from '../domain/describe/choice-text';
import {
  attendanceText,
  headOfHosts,
  interpretationText,
  namesWithRole,
  onePlus,
  placeText,
  pressText,
  sidesOf,
  speaksFirstText,
  statusText,
} from '../domain/describe/line-text';
import { bareName, shortName } from '../domain/describe/names';
import { dotted, english } from '../domain/describe/piece';
import { sequenceLines } from '../domain/describe/sequence-text';
import { withNativeNames } from '../domain/describe/title-pieces';
import { tracks } from '../domain/records/choices';
import type { Meeting } from '../domain/records/meeting';
import type { Person } from '../domain/records/person';
import type { Trip } from '../domain/records/tables';
import { find } from '../domain/trip';
import type { PaperRow } from './paper';

type MeetingLine = Extract<Line, { readonly kind: 'meeting' }>;

/** All of a meeting's row but its times. */
export const meetingOnPaper = (
  trip: Trip,
  { meeting, stop, parallel, choice }: MeetingLine,
): Omit<PaperRow, 'id' | 'local' | 'home'> => {
  const { verb, rest } = activityOf(trip, meeting);
  return {
    weight: meeting.kind === 'down' ? 'light' : 'main',
    track: parallel === null ? '' : tracks[parallel].toUpperCase(),
    choice: choice === null ? '' : choiceText(choice).toUpperCase(),
    isAside: parallel !== null || choice?.standing === 'other',
    activity: [
      ...withNativeNames(trip, meeting, verb + rest),
      ...(meeting.illustrative ? [english('\u00a0*')] : []),
    ],
    status: statusText(meeting),
    isOff: !isLive(meeting.status),
    details: [...detailsOf(trip, meeting), ...sequenceLines(meeting, stop)],
    attendance: attendanceOf(trip, meeting),
    press: pressText(meeting),
  };
};

const detailsOf = (trip: Trip, meeting: Meeting): readonly string[] =>
  [
    officeOfHost(trip, meeting),
    dotted([
      placeText(trip, meeting),
      interpretationOf(trip, meeting),
      prefixed('greeted by ', namesWithRole(trip, meeting, 'greeter')),
      speaksFirstText(meeting),
      prefixed('notetaker: ', namesWithRole(trip, meeting, 'notetaker')),
      prefixed('event officer: ', namesWithRole(trip, meeting, 'event-officer')),
      siteOfficer(trip, meeting),
    ]).replaceAll(' ·', '\u00a0·'),
    ...meeting.details.split('\n').map((line) => line.trim()),
  ].filter(Boolean);

/** The office of the head of the host's side, where the title names the person alone. */
const officeOfHost = (trip: Trip, meeting: Meeting): string => {
  const head = headOfHosts(trip, meeting);
  if (!head || meeting.kind === 'press' || meeting.title.includes(head.title)) return '';
  const isNamed = meeting.title === '' || (head.family && meeting.title.includes(head.family));
  return isNamed && bareName(head) !== '' ? head.title : '';
};

/** 'consecutive, by the host'; where the interpreters are known, 'consecutive (Ms. Li)'. */
const interpretationOf = (trip: Trip, meeting: Meeting): string => {
  const interpreters = namesWithRole(trip, meeting, 'interpreter');
  if (interpreters === '') return interpretationText(meeting);
  const mode = interpretationText({ ...meeting, interpretationBy: null });
  return `${mode || 'interpretation'} (${interpreters})`;
};

/** One without a name is left out: that a place has an officer says nothing to the reader. */
export const siteOfficer = (trip: Trip, meeting: Meeting): string => {
  const person = find(trip.people, find(trip.venues, meeting.venue)?.siteOfficer ?? null);
  return person && bareName(person) !== '' ? `site officer: ${shortName(person)}` : '';
};

export const prefixed = (prefix: string, text: string): string =>
  text === '' ? '' : prefix + text;

/** A line for each side, in order of precedence: 'Ours 1+8: Amb. Huntsman', 'Host 1+8: Gen. Liang'. */
const attendanceOf = (trip: Trip, meeting: Meeting): readonly string[] => {
  const { ours, host } = sidesOf(trip, meeting);
  const { plusOurs, plusHost } = meeting;
  if (ours.length + host.length === 0) return [attendanceText(meeting)].filter(Boolean);
  const isOneSided = plusOurs === null && plusHost === null && (!ours.length || !host.length);
  if (isOneSided) return [namesOf([...ours, ...host])];
  return [sideText('Ours', plusOurs, ours), sideText('Host', plusHost, host)].filter(Boolean);
};

const sideText = (side: string, plus: number | null, people: readonly Person[]): string => {
  if (plus === null && people.length === 0) return '';
  const count = plus === null ? side : `${side} ${onePlus(plus)}`;
  return people.length === 0 ? count : `${count}: ${namesOf(people)}`;
};

/** What a narrow column can hold in one line, in letters. */
const LONGEST_UNBROKEN = 20;

/** Short names with spaces that do not break: 'Amb.' never stands at the end of a line alone. */
const namesOf = (people: readonly Person[]): string =>
  people
    .map(shortName)
    .map((name) => (name.length > LONGEST_UNBROKEN ? name : name.replaceAll(' ', '\u00a0')))
    .join(', ');
