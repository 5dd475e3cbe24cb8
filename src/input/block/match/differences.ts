import { placeText } from '../../../domain/describe/line-text';
import { sameValue } from '../../../domain/edits/canonical';
import type { Meeting } from '../../../domain/records/meeting';
import type { Trip } from '../../../domain/records/tables';
import type { MeetingFields } from '../../piece';
import { keyOf } from '../../plain-text';
import type { BlockLine } from '../block';

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

const where = (trip: Trip, ours: Meeting, { meeting, tokens }: BlockLine): MeetingFields => {
  const { venue, room } = meeting;
  if (venue && venue !== ours.venue) return { venue, room: room ?? '' };
  if (room && keyOf(room) !== keyOf(ours.room)) return { room };
  const unknown = tokens.find(({ kind }) => kind === 'unknown-venue')?.text ?? '';
  const name = unknown.replace(/^[\s,]*(?:@|at\b)\s*|[\s,;]+$/gi, '');
  const isOther = name !== '' && !keyOf(placeText(trip, ours)).includes(keyOf(name));
  return isOther ? { venue: null, room: name } : {};
};

const who = ({ participants }: Meeting, { meeting }: BlockLine): MeetingFields => {
  const added = Object.entries(meeting.participants ?? {}).filter(([id]) => !(id in participants));
  return added.length === 0
    ? {}
    : { participants: { ...participants, ...Object.fromEntries(added) } };
};

const how = (ours: Meeting, { meeting, tokens }: BlockLine): MeetingFields => {
  const { coverage, plusOurs, plusHost, status } = meeting;
  const saysStatus = tokens.some(({ kind }) => kind === 'status');
  return {
    ...(coverage && coverage !== ours.coverage ? { coverage } : {}),
    ...(typeof plusOurs === 'number' && plusOurs !== ours.plusOurs ? { plusOurs } : {}),
    ...(typeof plusHost === 'number' && plusHost !== ours.plusHost ? { plusHost } : {}),
    ...(saysStatus && status && status !== ours.status ? { status } : {}),
  };
};
