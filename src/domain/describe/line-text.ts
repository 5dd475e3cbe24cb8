import { byPrecedence } from '../derive/attendance';
import { isFirm } from '../derive/status';
import {
  coverages,
  type InterpretationMode,
  interpretationModes,
  meetingKinds,
  type ParticipantRole,
  statuses,
} from '../records/choices';
import type { Meeting } from '../records/meeting';
import type { Person } from '../records/person';
import type { Trip } from '../records/tables';
import { find, journeyOf } from '../trip';
import { fullName, shortName } from './names';
import { dotted } from './piece';

/** The planner's title; without one the kind, with whom it is. */
export const titleText = (trip: Trip, meeting: Meeting): string => {
  if (meeting.title !== '') return meeting.title;
  const head = headOfHosts(trip, meeting);
  const kind = meetingKinds[meeting.kind];
  if (!head) return meeting.kind === 'other' ? 'Untitled line' : kind;
  return `${meeting.kind === 'other' ? 'Meeting' : kind} with ${fullName(head)}`;
};

/** 'Bayi Building, hall TBD', 'Aboard', 'Place TBD'; waiting needs no place. */
export const placeText = (trip: Trip, meeting: Meeting): string => {
  const venue = find(trip.venues, meeting.venue);
  const place = [venue ? venue.name || 'Unnamed place' : '', meeting.room].filter(Boolean);
  if (place.length > 0) return place.join(', ');
  if (meeting.aboard !== null) return 'Aboard';
  return meeting.kind === 'down' || meeting.kind === 'hold' ? '' : 'Place TBD';
};

/** '1+8' where both sides bring as many, 'Ours 1+8 · Host 1+6', or empty. */
export const attendanceText = ({ plusOurs, plusHost }: Meeting): string => {
  if (plusOurs !== null && plusOurs === plusHost) return onePlus(plusOurs);
  return dotted([
    plusOurs === null ? '' : `Ours ${onePlus(plusOurs)}`,
    plusHost === null ? '' : `Host ${onePlus(plusHost)}`,
  ]);
};

/** '1+8': the head and eight more. */
export const onePlus = (others: number): string => `1+${others}`;

/** Those who sit in the meeting, the host's people first, each side in order of precedence. */
export const withText = (trip: Trip, meeting: Meeting): string => {
  const { host, ours } = sidesOf(trip, meeting);
  return [...host, ...ours].map(shortName).join(', ');
};

export interface Sides {
  readonly host: readonly Person[];
  readonly ours: readonly Person[];
}

/** Who is named as sitting in the meeting, in order of precedence; without the principal. */
export const sidesOf = (trip: Trip, meeting: Meeting): Sides => {
  const { principal } = journeyOf(trip);
  const seated = Object.entries(meeting.participants).flatMap(([id, roles]) => {
    const person = find(trip.people, id);
    return person && id !== principal && isSeated(roles) ? [person] : [];
  });
  seated.sort(byPrecedence);
  return {
    host: seated.filter(({ side }) => side !== 'ours'),
    ours: seated.filter(({ side }) => side === 'ours'),
  };
};

type Roles = Meeting['participants'][string];

/** Who only interprets, writes, greets or runs the event is told under the meeting. */
const isSeated = (roles: Roles): boolean =>
  Object.keys(roles).length === 0 ||
  Boolean(roles.principal || roles.counterpart || roles.host || roles.participant);

/** The one whom the principal meets: the counterpart, else the host, else the first of theirs. */
export const headOfHosts = (trip: Trip, meeting: Meeting): Person | undefined => {
  const { host } = sidesOf(trip, meeting);
  const withRole = (role: ParticipantRole): Person | undefined =>
    host.find(({ id }) => meeting.participants[id]?.[role]);
  return withRole('counterpart') ?? withRole('host') ?? host[0];
};

/** Those with the role, by short name, in order of precedence. */
export const namesWithRole = (trip: Trip, meeting: Meeting, role: ParticipantRole): string =>
  Object.entries(meeting.participants)
    .flatMap(([id, roles]) => (roles[role] ? (find(trip.people, id) ?? []) : []))
    .sort(byPrecedence)
    .map(shortName)
    .join(', ');

/** 'consecutive', 'consecutive, by the host'; empty where none is needed or nothing is said. */
export const interpretationText = ({ interpretation, interpretationBy }: Meeting): string => {
  if (interpretation === null || interpretation === 'none') return '';
  const by = { us: ', by us', host: ', by the host' } as const;
  return `${modeWord(interpretation)}${interpretationBy === null ? '' : by[interpretationBy]}`;
};

const modeWord = (mode: InterpretationMode): string => interpretationModes[mode].toLowerCase();

/** 'Spray at top, 5 min'; the notes alone while the coverage is open, or empty. */
export const pressText = ({ coverage, pressNotes }: Meeting): string =>
  [coverage === null ? '' : coverages[coverage], pressNotes].filter(Boolean).join(', ');

/** 'host speaks first', or empty. */
export const speaksFirstText = ({ speaksFirst }: Meeting): string =>
  speaksFirst === null ? '' : `${speaksFirst} speaks first`;

/** 'pencilled', 'cancelled'; empty where the meeting is as good as fixed. */
export const statusText = ({ status }: Meeting): string =>
  isFirm(status) ? '' : statuses[status].toLowerCase();
