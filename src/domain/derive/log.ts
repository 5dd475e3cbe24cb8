import { groupBy } from '../group-by';
import type { LogEntry } from '../records/log-entry';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import type { Instant } from '../time/instant';
import type { LocalDate } from '../time/local-date';
import { isZone, wallClockAt, type Zone } from '../time/zones';
import { find, journeyOf } from '../trip';
import { byText } from './by-order';
import { nowOf } from './now-of';

/** What the log is asked about. */
export type LogSubject =
  | { readonly kind: 'trip' }
  | { readonly kind: 'stop' | 'meeting'; readonly id: string };

/** What was said of the trip and all in it, of a stop and its meetings, or of a meeting; newest first. */
export const logAbout = (trip: Trip, subject: LogSubject): readonly LogEntry[] =>
  Object.values(trip.log)
    .filter((entry) => isAbout(trip, entry, subject))
    .sort(newestFirst);

const isAbout = (trip: Trip, entry: LogEntry, subject: LogSubject): boolean => {
  if (subject.kind === 'trip') return true;
  if (subject.kind === 'meeting') return entry.meeting === subject.id;
  return entry.stop === subject.id || find(trip.meetings, entry.meeting)?.slot.stop === subject.id;
};

/** What nobody knows the time of comes last. */
const newestFirst = (one: LogEntry, other: LogEntry): number =>
  byText(other.at ?? '', one.at ?? '') || byText(one.id, other.id);

export interface LogDay {
  /** By the clock of each entry; null where no time is known. */
  readonly date: LocalDate | null;
  readonly entries: readonly LogEntry[];
}

/** Entries, newest first, by the day on which they were said; two stops may be a date apart. */
export const logByDay = (trip: Trip, entries: readonly LogEntry[]): readonly LogDay[] =>
  [...groupBy(entries, (entry) => saidOn(trip, entry))]
    .map(([date, ofDay]) => ({ date, entries: ofDay }))
    .sort((one, other) => byText(other.date ?? '', one.date ?? ''));

const saidOn = (trip: Trip, entry: LogEntry): LocalDate | null =>
  entry.at === null ? null : wallClockAt(logClock(trip, entry).zone, Date.parse(entry.at)).date;

export interface LogClock {
  readonly zone: Zone;
  /** The city whose clock it is. */
  readonly city: string;
}

/** The clock of the stop that an entry is about; of home where it is about none. */
export const logClock = (trip: Trip, about: Pick<LogEntry, 'meeting' | 'stop'>): LogClock => {
  const stop: Stop | undefined =
    find(trip.stops, about.stop) ??
    find(trip.stops, find(trip.meetings, about.meeting)?.slot.stop ?? null);
  const { homeZone, homeCity } = journeyOf(trip);
  const clock = stop ?? { zone: homeZone, city: homeCity || 'Home' };
  return isZone(clock.zone)
    ? { zone: clock.zone, city: clock.city }
    : { zone: 'Etc/UTC', city: 'UTC' };
};

/**
 * When something that is logged now was said: now, or the instant as at which the trip is looked at.
 * One millisecond after what was already logged as of then, so that the order of telling stays.
 */
export const nextLogInstant = (trip: Trip, now: Instant): Instant => {
  const instant = nowOf(trip, now);
  const taken = new Set(
    Object.values(trip.log).map(({ at }) => (at === null ? null : Date.parse(at))),
  );
  let free = instant;
  while (taken.has(free)) free += 1;
  return free;
};
