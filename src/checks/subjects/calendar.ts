import { stopsInOrder } from '../../domain/derive/route';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { DAY, HOUR, type Instant } from '../../domain/time/instant';
import { keptBy } from '../kept-by';
import { sameMembers } from '../same-inputs';
import { byStart, occupiedUntil, type Scheduled, scheduled } from './scheduled';
import { meetingsOfStop } from './stop-meetings';

/**
 * What lies in each day of UTC, by start. An edit changes few days, whatever the size of the trip,
 * and the list of a day is the same object while the same is in it.
 */
export type Calendar = ReadonlyMap<number, readonly Scheduled[]>;

/** A meeting is also in the days that it follows closely, so that a step of a person is in one. */
export const REACH = 6 * HOUR;

const dayOf = (instant: Instant): number => Math.floor(instant / DAY);

/** The day that owns what is found at this instant: each pair and step has one owner. */
export const isOwnedBy = (day: number, instant: Instant): boolean => dayOf(instant) === day;

export const calendarOf = keptBy((trip: Trip): Calendar => {
  const parts = new Map<number, (readonly Scheduled[])[]>();
  for (const stop of stopsInOrder(trip))
    for (const [day, entries] of calendarOfStop(stop, meetingsOfStop(trip, stop)))
      parts.set(day, [...(parts.get(day) ?? []), entries]);
  return new Map([...parts].map(([day, lists]) => [day, merged(lists)]));
});

interface Known<Of, Made> {
  readonly of: Of;
  readonly made: Made;
}

const merges = new WeakMap<readonly Scheduled[], Known<readonly unknown[], readonly Scheduled[]>>();

/** One list of the lists of several stops. */
const merged = (lists: readonly (readonly Scheduled[])[]): readonly Scheduled[] => {
  const [first, ...others] = lists;
  if (!first || others.length === 0) return first ?? [];
  const kept = merges.get(first);
  if (kept && sameMembers(kept.of, others)) return kept.made;
  const made = lists.flat().sort(byStart);
  merges.set(first, { of: others, made });
  return made;
};

const stopCalendars = new WeakMap<Stop, Known<readonly Meeting[], Calendar>>();

const calendarOfStop = (stop: Stop, meetings: readonly Meeting[]): Calendar => {
  const kept = stopCalendars.get(stop);
  if (kept?.of === meetings) return kept.made;
  const days = daysOf(stop, meetings);
  const made = new Map(
    [...days].map(([day, entries]) => {
      const before = kept?.made.get(day);
      return [day, before && sameMembers(before, entries) ? before : entries];
    }),
  );
  stopCalendars.set(stop, { of: meetings, made });
  return made;
};

const daysOf = (stop: Stop, meetings: readonly Meeting[]): Calendar => {
  const days = new Map<number, Scheduled[]>();
  for (const meeting of meetings) {
    const entry = scheduled(meeting, stop);
    if (!entry) continue;
    const last = dayOf(occupiedUntil(entry));
    for (let day = dayOf(entry.start - REACH); day <= last; day += 1) {
      const entries = days.get(day);
      if (entries) entries.push(entry);
      else days.set(day, [entry]);
    }
  }
  for (const entries of days.values()) entries.sort(byStart);
  return days;
};
