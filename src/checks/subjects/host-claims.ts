import type { LogEntry } from '../../domain/records/log-entry';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { type ClockTime, formatClock } from '../../domain/time/clock-time';
import { formatDateRange, formatShortDate, type LocalDate } from '../../domain/time/local-date';
import { formatWallTime, parseTimeText } from '../../domain/time/wall-time';
import { find } from '../../domain/trip';
import { readToldDates } from './told-dates';

/** What somebody said that can be held against ours. */
export interface Claim {
  readonly kind: 'time' | 'date' | 'stay' | 'place' | 'room';
  readonly theirs: string;
  readonly ours: string;
  readonly differs: boolean;
  /** To take theirs; null where that is a plan of its own. */
  readonly values: Partial<Pick<Meeting, 'slot' | 'venue' | 'room'>> | null;
}

/** Only what is read with certainty: a whole text that is one time, one date, or a place by its name. */
export const claimsOf = (
  trip: Trip,
  entry: LogEntry,
  stop: Stop,
  meeting: Meeting | null,
): readonly Claim[] => {
  const told = (entry.to || entry.said).trim();
  const claim = meeting
    ? (timeClaim(told, meeting) ??
      dateClaim(told, meeting, stop) ??
      placeClaim(trip, entry, meeting))
    : stayClaim(told, stop);
  return claim ? [claim] : [];
};

/** Three digits at least: '10' may be a day. */
const CLOCK = /\d\D?\d\d/;

const timeClaim = (told: string, { slot }: Meeting): Claim | null => {
  const [start = ''] = told.split(/ ?[–-] ?(?=\d)/);
  const time = CLOCK.test(start) ? parseTimeText(start) : null;
  if (!time || !('at' in time) || time.about) return null;
  const at: ClockTime = time.at;
  return {
    kind: 'time',
    theirs: formatClock(at, '24'),
    ours: formatWallTime(slot.time, '24'),
    differs: !('at' in slot.time) || slot.time.at !== at,
    values: { slot: { ...slot, time: { at }, fold: null } },
  };
};

const dateClaim = (told: string, { slot }: Meeting, stop: Stop): Claim | null => {
  const near = slot.date ?? stop.wheelsDown?.date;
  const dates = near === undefined ? null : readToldDates(told, near);
  if (!dates || dates.first !== dates.last) return null;
  return {
    kind: 'date',
    theirs: formatShortDate(dates.first),
    ours: slot.date === null ? 'TBD' : formatShortDate(slot.date),
    differs: slot.date !== dates.first,
    values: { slot: { ...slot, date: dates.first, fold: null } },
  };
};

/** The name of one place of the trip; or another room for the one that we have. */
const placeClaim = (trip: Trip, entry: LogEntry, meeting: Meeting): Claim | null => {
  const told = entry.to.trim();
  const named = Object.values(trip.venues).filter(({ name }) => isSame(name, told));
  const [venue] = named;
  if (venue && named.length === 1) {
    const ours = find(trip.venues, meeting.venue)?.name || 'TBD';
    const differs = venue.id !== meeting.venue;
    return { kind: 'place', theirs: venue.name, ours, differs, values: { venue: venue.id } };
  }
  if (told === '' || !isSame(entry.from, meeting.room)) return null;
  return {
    kind: 'room',
    theirs: told,
    ours: meeting.room,
    differs: !isSame(told, meeting.room),
    values: { room: told },
  };
};

const stayClaim = (told: string, { wheelsDown, wheelsUp }: Stop): Claim | null => {
  if (!wheelsDown || !wheelsUp) return null;
  const dates = readToldDates(told, wheelsDown.date);
  if (!dates || dates.first === dates.last) return null;
  return {
    kind: 'stay',
    theirs: rangeText(dates.first, dates.last),
    ours: rangeText(wheelsDown.date, wheelsUp.date),
    differs: dates.first !== wheelsDown.date || dates.last !== wheelsUp.date,
    values: null,
  };
};

const rangeText = (first: LocalDate, last: LocalDate): string =>
  formatDateRange(first, last).replace(/ \d{4}$/, '');

const isSame = (one: string, other: string): boolean =>
  one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();
