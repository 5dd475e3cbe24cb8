import { type Instant, minutesBetween } from '../domain/time/instant';
import { daysBetween, type LocalDate } from '../domain/time/local-date';
import { wallClockAt, type Zone } from '../domain/time/zones';
import type { MeetingAtStop } from './subjects/meeting';

/** The date there; null before all time, where no hour is known. */
export const todayAt = (zone: Zone, now: Instant): LocalDate | null =>
  Number.isFinite(now) ? wallClockAt(zone, now).date : null;

/** Days of the local calendar until the date, negative after it: 3 on D-3; null without an hour. */
export const daysUntil = (zone: Zone, now: Instant, date: LocalDate): number | null => {
  const today = todayAt(zone, now);
  return today === null ? null : daysBetween(today, date);
};

/** Whether the date is over there; nothing is before all time. */
export const isPast = (zone: Zone, now: Instant, date: LocalDate): boolean => {
  const left = daysUntil(zone, now, date);
  return left !== null && left < 0;
};

/** Whether the date is no further away than so many days, and not past. */
export const isNear = (zone: Zone, now: Instant, date: LocalDate, days: number): boolean => {
  const left = daysUntil(zone, now, date);
  return left !== null && left >= 0 && left <= days;
};

/** What has no hour yet is still ahead. */
export const hasPassed = (now: Instant, instant: Instant | null): boolean =>
  instant !== null && instant <= now;

/** Whether the meeting is still ahead and no further away than so many days. */
export const isMeetingNear = (
  { meeting, stop, start }: MeetingAtStop,
  now: Instant,
  days: number,
): boolean => {
  const { date } = meeting.slot;
  if (date === null || hasPassed(now, start)) return false;
  return isNear(stop.zone, now, date, days);
};

/** Hours until the instant; null when it is past, further away than `most`, or no hour is known. */
export const hoursLeft = (now: Instant, until: Instant, most: number): number | null => {
  const hours = minutesBetween(now, until) / 60;
  return hours > 0 && hours <= most ? hours : null;
};
