import type { Line } from '../domain/derive/schedule';
import { isLive } from '../domain/derive/status';
import { activityOf } from '../domain/describe/activity';
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
import { fullName, shortName } from '../domain/describe/names';
import { dotted, english } from '../domain/describe/piece';
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
  { meeting, parallel }: MeetingLine,
): Omit<PaperRow, 'id' | 'local' | 'home'> => {
  const { verb, rest } = activityOf(trip, meeting);
  const title = [verb, rest].filter(Boolean).join(' ');
  return {
    weight: meeting.kind === 'down' ? 'light' : 'main',
    track: parallel === null ? '' : tracks[parallel].toUpperCase(),
    activity: [
      ...withNativeNames(trip, meeting, title),
      ...(meeting.illustrative ? [english(' *')] : []),
    ],
    status: statusText(meeting),
    isOff: !isLive(meeting.status),
    details: detailsOf(trip, meeting),
    attendance: attendanceOf(trip, meeting),
    press: pressText(meeting),
  };
};

const detailsOf = (trip: Trip, meeting: Meeting): readonly string[] =>
  [
    hostOf(trip, meeting),
    dotted([
      placeText(trip, meeting),
      interpretationOf(trip, meeting),
      prefixed('greeted by ', namesWithRole(trip, meeting, 'greeter')),
      speaksFirstText(meeting),
    ]),
    dotted([
      prefixed('notetaker: ', namesWithRole(trip, meeting, 'notetaker')),
      prefixed('event officer: ', namesWithRole(trip, meeting, 'event-officer')),
      prefixed('site officer: ', siteOfficer(trip, meeting)),
    ]),
    ...meeting.details.split('\n').map((line) => line.trim()),
  ].filter(Boolean);

/** Name and office of the head of the host's side, as far as the title does not say them. */
const hostOf = (trip: Trip, meeting: Meeting): string => {
  const head = headOfHosts(trip, meeting);
  if (!head || head.title === '' || meeting.title.includes(head.title)) return '';
  const isNamed = meeting.title === '' || (head.family && meeting.title.includes(head.family));
  const hasNames = head.family !== '' || head.given !== '';
  return isNamed || !hasNames ? head.title : `${fullName(head)}, ${head.title}`;
};

const interpretationOf = (trip: Trip, meeting: Meeting): string => {
  const interpreters = namesWithRole(trip, meeting, 'interpreter');
  return [interpretationText(meeting), prefixed('interpreter: ', interpreters)]
    .filter(Boolean)
    .join(', ');
};

const siteOfficer = (trip: Trip, meeting: Meeting): string => {
  const person = find(trip.people, find(trip.venues, meeting.venue)?.siteOfficer ?? null);
  return person ? shortName(person) : '';
};

const prefixed = (prefix: string, text: string): string => (text === '' ? '' : prefix + text);

/** A line for each side, in order of precedence: 'Ours 1+8: Amb. Huntsman', 'Host 1+8: Gen. Liang'. */
const attendanceOf = (trip: Trip, meeting: Meeting): readonly string[] => {
  const { ours, host } = sidesOf(trip, meeting);
  const { plusOurs, plusHost } = meeting;
  if (ours.length + host.length === 0) return [attendanceText(meeting)].filter(Boolean);
  const isOneSided = plusOurs === null && plusHost === null && (!ours.length || !host.length);
  if (isOneSided) return [[...ours, ...host].map(shortName).join(', ')];
  return [sideText('Ours', plusOurs, ours), sideText('Host', plusHost, host)].filter(Boolean);
};

const sideText = (side: string, plus: number | null, people: readonly Person[]): string => {
  if (plus === null && people.length === 0) return '';
  const count = plus === null ? side : `${side} ${onePlus(plus)}`;
  return people.length === 0 ? count : `${count}: ${people.map(shortName).join(', ')}`;
};
