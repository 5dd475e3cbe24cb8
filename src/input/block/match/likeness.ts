import { sidesOf } from '../../../domain/describe/line-text';
import { type MeetingKind, meetingKinds } from '../../../domain/records/choices';
import type { Meeting } from '../../../domain/records/meeting';
import type { Trip } from '../../../domain/records/tables';
import { minuteOfDay } from '../../../domain/time/clock-time';
import { isExact } from '../../../domain/time/wall-time';
import { find } from '../../../domain/trip';
import type { BlockLine } from '../block';
import { isGeneric, tellingWords } from './telling-words';

/** Below this two lines are two events. */
export const LIKE = 0.45;

/**
 * How surely a line of theirs is an event of ours under other words, 0 to 1: by words, people, place
 * and time, as far as both say something of them.
 */
export const likenessOf = (trip: Trip, ours: Meeting, theirs: BlockLine): number => {
  const words = sharedWords(trip, ours, theirs);
  const people = sharedPeople(trip, ours, theirs);
  const place = samePlace(ours, theirs);
  const time = nearness(ours, theirs);
  const isPlausible = words >= 0.2 || people === 1 || (place === 1 && (time ?? 0) > 0.9);
  if (!isPlausible) return 0;
  const parts = [
    [words, 4],
    [people, 3],
    [place, 1],
    [time, 2],
  ] as const;
  const said = parts.flatMap(([value, weight]) => (value === null ? [] : [{ value, weight }]));
  const total = said.reduce((sum, { weight }) => sum + weight, 0);
  const score = said.reduce((sum, { value, weight }) => sum + value * weight, 0) / total;
  const isOtherKind = clash(ours.kind, theirs.meeting.kind ?? 'other');
  return score * (isOtherKind ? 0.5 : 1) * (people === 0 ? 0.5 : 1);
};

/** The share of their words that ours has in title, kind, place or in the names and offices of its hosts. */
const sharedWords = (trip: Trip, ours: Meeting, { meeting }: BlockLine): number => {
  const hosts = sidesOf(trip, ours).host.map(
    ({ family, given, rank, title, function: office, organisation }) =>
      `${family} ${given} ${rank} ${title} ${office} ${organisation}`,
  );
  const own = new Set(tellingWords([ours.title, meetingKinds[ours.kind], ...hosts].join(' ')));
  const place = new Set(tellingWords(find(trip.venues, ours.venue)?.name ?? ''));
  const theirs = tellingWords(meeting.title);
  const weightOf = (word: string): number => (isGeneric(word) ? 0.4 : 1);
  // Several events are at one place: its name tells them apart only where one is called by it.
  const shareOf = (word: string): number => (own.has(word) ? 1 : place.has(word) ? 0.5 : 0);
  const total = theirs.reduce((sum, word) => sum + weightOf(word), 0);
  const shared = theirs.reduce((sum, word) => sum + weightOf(word) * shareOf(word), 0);
  return total === 0 ? 0 : shared / total;
};

/** 1 where somebody of the other side is at both, 0 where all are others, null where one says nothing. */
const sharedPeople = (trip: Trip, ours: Meeting, { meeting }: BlockLine): number | null => {
  const named = Object.keys(meeting.participants ?? {}).filter(
    (id) => find(trip.people, id)?.side !== 'ours',
  );
  const hosts = sidesOf(trip, ours).host.map(({ id }) => id);
  if (named.length === 0 || hosts.length === 0) return null;
  return named.some((id) => id in ours.participants) ? 1 : 0;
};

const samePlace = ({ venue }: Meeting, { meeting }: BlockLine): number | null => {
  if (venue === null || !meeting.venue) return null;
  return venue === meeting.venue ? 1 : 0;
};

const FAR_MINUTES = 240;

const nearness = ({ slot }: Meeting, { meeting }: BlockLine): number | null => {
  if (slot.date === null || !isExact(slot.time) || !isExact(meeting.slot.time)) return null;
  if (slot.date !== meeting.slot.date) return 0;
  const away = Math.abs(minuteOfDay(slot.time.at) - minuteOfDay(meeting.slot.time.at));
  return Math.max(0, 1 - away / FAR_MINUTES);
};

type Group = 'talks' | 'meal' | 'press' | 'rite' | 'visit' | 'any';

const groups: Readonly<Record<MeetingKind, Group>> = {
  bilateral: 'talks',
  'one-on-one': 'talks',
  plenary: 'talks',
  courtesy: 'talks',
  'pull-aside': 'talks',
  roundtable: 'any',
  briefing: 'any',
  ceremony: 'rite',
  visit: 'visit',
  meal: 'meal',
  banquet: 'meal',
  speech: 'any',
  press: 'press',
  greet: 'any',
  hold: 'any',
  down: 'any',
  filing: 'press',
  other: 'any',
};

const clash = (one: MeetingKind, other: MeetingKind): boolean => {
  const [first, second] = [groups[one], groups[other]];
  return first !== 'any' && second !== 'any' && first !== second;
};
