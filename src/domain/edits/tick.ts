import { recordName } from '../describe/record-name';
import type { Meeting } from '../records/meeting';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import type { ClockTime } from '../time/clock-time';
import type { Instant } from '../time/instant';
import { addDays, type LocalDate } from '../time/local-date';
import { instantOf, wallClockAt } from '../time/zones';
import type { Edit } from './edit';

export type Tick = 'beganAt' | 'endedAt';

const words = { beganAt: 'the beginning', endedAt: 'the end' } as const;

/**
 * Keeps when a meeting really began or ended; null takes the tick away. What has ended is done, and
 * what has not is as firm as it was: a tick that is taken away makes it confirmed again.
 */
export const tick = (trip: Trip, id: string, which: Tick, instant: Instant | null): Edit => ({
  label: `${instant === null ? 'untick' : 'tick'} ${words[which]} of ${recordName(trip, 'meetings', id)}`,
  change: (draft) => {
    const meeting = draft.meetings[id];
    if (!meeting) return;
    meeting[which] = instant === null ? null : new Date(instant).toISOString();
    if (which !== 'endedAt') return;
    if (instant !== null) meeting.status = 'done';
    else if (meeting.status === 'done') meeting.status = 'confirmed';
  },
});

/** The instant of a clock time that was read at the meeting: of the days around, the nearest to it. */
export const tickedAt = (
  { slot }: Meeting,
  { zone }: Stop,
  clock: ClockTime,
  near: Instant,
): Instant => {
  const date = slot.date ?? wallClockAt(zone, near).date;
  const planned = 'at' in slot.time ? instantOf(zone, date, slot.time.at, slot.fold) : near;
  const candidates = [-1, 0, 1].map((days) => instantAt(zone, addDays(date, days), clock));
  return candidates.reduce((best, one) =>
    Math.abs(one - planned) < Math.abs(best - planned) ? one : best,
  );
};

const instantAt = (zone: string, date: LocalDate, clock: ClockTime): Instant =>
  instantOf(zone, date, clock, null);
