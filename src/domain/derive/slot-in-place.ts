import type { Meeting } from '../records/meeting';
import { type Slot, tbd } from '../records/moment';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import { minuteOfDay } from '../time/clock-time';
import { type Instant, MINUTE } from '../time/instant';
import type { LocalDate } from '../time/local-date';
import { withReading } from '../time/other-reading';
import { readingAt } from '../time/shift';
import { isExact } from '../time/wall-time';
import { wallClockAt, wallTimeKind, type Zone } from '../time/zones';
import { find } from '../trip';
import type { Line } from './line';
import { type BetweenLines, isPlaceOf, type Place } from './places';
import { type Room, roomBetween, sortOf } from './room-between';
import type { Day } from './schedule';
import { spanOf } from './span';
import { isOnPrincipalTrack } from './tracks';

const STEP_MINUTES = 5;

/**
 * The slot that a place proposes: the one that the meeting has, where that is its place already;
 * its own clock time, where that fits between the two lines; else the first that does, in steps of
 * five minutes. Where none fits, one that stands between them, for the checks to say what it breaks.
 */
export const slotInPlace = (trip: Trip, meeting: Meeting, place: Place): Slot => {
  const { day } = place;
  const kept = keptOn(trip, meeting.slot, day);
  if (place.kind === 'day' || day.date === null) return kept;
  if (isPlaceOf(place, meeting.id)) return meeting.slot;
  const after = place.earlier.at(-1);
  if (after && sortOf(after) === null) return { ...kept, time: tbd, fold: null };
  if (!after && sortOf(place.later[0]) === null) return kept;
  const room = roomBetween(trip, meeting, place, day.date);
  if (isKeepable(kept, day.stop, meeting, room)) return kept;
  const slot = readingAt(kept, day.stop.zone, startIn(meeting, room, place));
  return slot.date === day.date ? slot : kept;
};

/** The slot that is so many minutes beside another, as far as that is still in the place. */
export const slotBeside = (
  trip: Trip,
  meeting: Meeting,
  place: Place,
  { slot, minutes }: { readonly slot: Slot; readonly minutes: number },
): Slot => {
  const { stop, date } = place.day;
  const start = spanOf({ ...meeting, slot }, stop).start;
  if (date === null || start === null || minutes === 0) return slot;
  const beside = readingAt(
    slot,
    stop.zone,
    withinPlace(trip, meeting, place, date, start, minutes),
  );
  return beside.date === date ? beside : slot;
};

const withinPlace = (
  trip: Trip,
  meeting: Meeting,
  place: Place,
  date: LocalDate,
  start: Instant,
  minutes: number,
): Instant => {
  const wanted = start + minutes * MINUTE;
  if (place.kind === 'day') return wanted;
  const { lowest, highest } = roomBetween(trip, meeting, place, date);
  return Math.max(lowest, Math.min(highest, wanted));
};

/** The same clock time on another day; which of two equal readings is meant is another question there. */
const keptOn = (trip: Trip, slot: Slot, { stop, date }: Day): Slot => {
  const moved = { ...withReading(slot, { date }), stop: stop.id };
  return find(trip.stops, slot.stop)?.zone === stop.zone ? moved : { ...moved, fold: null };
};

const isKeepable = (slot: Slot, stop: Stop, meeting: Meeting, { from, to }: Room): boolean => {
  const { sort } = spanOf({ ...meeting, slot }, stop);
  if (sort === null || sort < from || sort > to) return false;
  const { date, time } = slot;
  return !(date !== null && isExact(time) && wallTimeKind(stop.zone, date, time.at) === 'skipped');
};

/** After a line as soon as it can be; at the head of a day as late as what follows lets it. */
const startIn = (meeting: Meeting, room: Room, place: BetweenLines): Instant => {
  const { zone } = place.day.stop;
  const isAfter = place.earlier.length > 0;
  const due = isAfter ? room.from : room.to;
  const wanted = [onStep(zone, due, isAfter ? STEP_MINUTES : 0), due];
  const fitting = wanted.find((start) => start >= room.from && start <= room.to);
  return fitting ?? startAmid(meeting, room, place, wanted);
};

/** Where nothing fits: as wanted, if that is between the two lines; else at the later, before it. */
const startAmid = (
  meeting: Meeting,
  { lowest, highest, from }: Room,
  place: BetweenLines,
  wanted: readonly Instant[],
): Instant => {
  if (from >= highest && highest > lowest && mayPrecede(meeting, place.later[0])) return highest;
  const middle = lowest + Math.floor((highest - lowest) / MINUTE / 2) * MINUTE;
  return (
    [...wanted, onStep(place.day.stop.zone, middle, 0), middle].find(
      (start) => start > lowest && start < highest,
    ) ?? lowest
  );
};

/** Whether it can stand before a line that starts at the same minute: see the order of a day. */
const mayPrecede = (meeting: Meeting, line: Line | undefined): boolean => {
  if (line?.kind !== 'meeting') return line?.kind !== 'arrival';
  return isOnPrincipalTrack(meeting) || line.parallel !== null;
};

/** The clock time on the step at or before the instant, or at or after it. */
const onStep = (zone: Zone, instant: Instant, upMinutes: 0 | typeof STEP_MINUTES): Instant => {
  const over = minuteOfDay(wallClockAt(zone, instant).clock) % STEP_MINUTES;
  return over === 0 ? instant : instant + (upMinutes - over) * MINUTE;
};
