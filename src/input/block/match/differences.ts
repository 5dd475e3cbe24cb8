import { placeText } from '../../../domain/describe/line-text';
import { sameValue } from '../../../domain/edits/canonical';
import type { Meeting } from '../../../domain/records/meeting';
import type { Trip } from '../../../domain/records/tables';
import type { MeetingFields } from '../../piece';
import { wordsOf } from '../../plain-text';
import type { BlockLine } from '../block';
import { toldPlace } from './told-place';

/**
 * What theirs says otherwise than ours. What they leave unsaid is no difference, nor are other words
 * for the same event.
 */
export const differencesOf = (trip: Trip, ours: Meeting, theirs: BlockLine): MeetingFields => ({
  ...when(ours, theirs),
  ...where(trip, ours, theirs),
  ...who(ours, theirs),
  ...how(ours, theirs),
});

const when = ({ slot, minutes }: Meeting, { meeting }: BlockLine): MeetingFields => {
  const isSaid = !('tbd' in meeting.slot.time);
  const isMoved =
    isSaid &&
    (slot.date !== meeting.slot.date ||
      slot.stop !== meeting.slot.stop ||
      !sameValue(slot.time, meeting.slot.time));
  const isLonger = typeof meeting.minutes === 'number' && meeting.minutes !== minutes;
  return {
    ...(isMoved ? { slot: meeting.slot } : {}),
    ...(isLonger && meeting.minutes !== undefined ? { minutes: meeting.minutes } : {}),
  };
};

const where = (trip: Trip, ours: Meeting, theirs: BlockLine): MeetingFields => {
  const { venue, room, unknown } = toldPlace(trip, theirs);
  if (venue === null && unknown !== '')
    return isIn(trip, ours, unknown)
      ? {}
      : { venue: null, room: [unknown, room].filter(Boolean).join(', ') };
  if (venue !== null && venue !== ours.venue) return { venue, room };
  return room === '' || isIn(trip, ours, room) ? {} : { room };
};

const isIn = (trip: Trip, ours: Meeting, name: string): boolean =>
  ` ${keysOf(placeText(trip, ours))} `.includes(` ${keysOf(name)} `);

const keysOf = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => key)
    .join(' ');

const who = ({ participants }: Meeting, { meeting }: BlockLine): MeetingFields => {
  const added = Object.entries(meeting.participants ?? {}).filter(([id]) => !(id in participants));
  return added.length === 0
    ? {}
    : { participants: { ...participants, ...Object.fromEntries(added) } };
};

const how = (ours: Meeting, { meeting, tokens }: BlockLine): MeetingFields => {
  const { coverage, plusOurs, plusHost, status, details = '' } = meeting;
  const saysStatus = tokens.some(({ kind }) => kind === 'status');
  return {
    ...(coverage && coverage !== ours.coverage ? { coverage } : {}),
    ...(typeof plusOurs === 'number' && plusOurs !== ours.plusOurs ? { plusOurs } : {}),
    ...(typeof plusHost === 'number' && plusHost !== ours.plusHost ? { plusHost } : {}),
    ...(ours.details.includes(details)
      ? {}
      : { details: [ours.details, details].filter(Boolean).join('\n') }),
    ...(saysStatus && status && status !== ours.status ? { status } : {}),
  };
};
