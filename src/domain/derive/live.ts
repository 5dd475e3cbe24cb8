import type { Meeting } from '../records/meeting';
import type { Stop } from '../records/stop';
import { type Instant, minutesBetween } from '../time/instant';
import { wallClockAt } from '../time/zones';
import { isInPlan } from './choice-on-line';
import type { Line } from './line';
import { boundsOf } from './line-bounds';
import type { Day } from './schedule';
import { spanOf } from './span';

type MeetingLine = Extract<Line, { readonly kind: 'meeting' }>;

/** Where a trip stands at an instant. */
export interface Live {
  /** The day that it is there. */
  readonly day: Day;
  /** The first line of that day that is still to come; null after the last. */
  readonly before: string | null;
  /** What has begun, or should have, and has not ended. */
  readonly running: readonly MeetingLine[];
  readonly next: Upcoming | null;
}

export interface Upcoming {
  readonly line: Line;
  readonly minutes: number;
}

/** Where the trip stands; null on days that are none of its own. Lines without a clock time say nothing. */
export const liveOf = (days: readonly Day[], now: Instant): Live | null => {
  const day = dayAt(days, now);
  if (!day) return null;
  const parts = days.map((one) => partAt(one, now));
  return {
    day,
    before: partAt(day, now).before,
    running: parts.flatMap(({ running }) => running),
    next: parts.reduce<Upcoming | null>((next, part) => sooner(next, part.next), null),
  };
};

/** Where a day of the trip stands. */
interface Part extends Omit<Live, 'day'> {
  readonly now: Instant;
  readonly hasBegun: boolean;
}

/** An edit makes one day anew: the others stand where they stood. */
const known = new WeakMap<Day, Part>();

const partAt = (day: Day, now: Instant): Part => {
  const kept = known.get(day);
  if (kept?.now === now) return kept;
  const { lines } = day;
  const part: Part = {
    now,
    hasBegun: lines.some((line) => hasBegun(line, now)),
    before: lines.find((line) => isAhead(line, now))?.id ?? null,
    running: lines.filter((line) => isRunning(line, now)),
    next: nextAmong(lines, now),
  };
  known.set(day, part);
  return part;
};

/** Of a date that is had at two stops, the last that has begun; before that, the first. */
const dayAt = (days: readonly Day[], now: Instant): Day | undefined => {
  const today = days.filter(({ date, stop }) => date === wallClockAt(stop.zone, now).date);
  return today.findLast((day) => partAt(day, now).hasBegun) ?? today[0];
};

const sooner = (one: Upcoming | null, other: Upcoming | null): Upcoming | null =>
  one && (!other || one.minutes <= other.minutes) ? one : other;

const hasBegun = (line: Line, now: Instant): boolean => {
  const [start] = boundsOf(line);
  return start !== null && start <= now;
};

/** What was ticked counts before what was planned. */
const isAhead = (line: Line, now: Instant): boolean => {
  if (line.kind === 'meeting' && isTicked(line.meeting, now)) return false;
  const [start] = boundsOf(line);
  return start !== null && start > now;
};

const isTicked = ({ beganAt, endedAt }: Meeting, now: Instant): boolean =>
  [beganAt, endedAt].some((tick) => tick !== null && Date.parse(tick) <= now);

const isRunning = (line: Line, now: Instant): line is MeetingLine => {
  if (line.kind !== 'meeting' || !isInPlan(line)) return false;
  const { beganAt, endedAt, status } = line.meeting;
  if (endedAt !== null && Date.parse(endedAt) <= now) return false;
  if (beganAt !== null) return Date.parse(beganAt) <= now;
  const [start, end] = boundsOf(line);
  return status !== 'done' && start !== null && end !== null && start <= now && now < end;
};

/** A movement leads to what is next: only where it is known when it leaves is it next itself. */
const nextAmong = (lines: readonly Line[], now: Instant): Upcoming | null => {
  let next: Upcoming | null = null;
  let soonest = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const [start] = boundsOf(line);
    if (start === null || start >= soonest || start <= now) continue;
    const isOff = line.kind === 'meeting' && !isInPlan(line);
    if (isOff || !isAhead(line, now)) continue;
    const minutes = Math.ceil(minutesBetween(now, start));
    if (next && minutes >= next.minutes) continue;
    next = { line, minutes };
    soonest = start;
  }
  return next;
};

/** Minutes by which a meeting began late, or runs over by now; negative where it is early; 0 unknown. */
export const lateMinutesOf = (meeting: Meeting, stop: Stop, now: Instant): number => {
  const { start, end } = spanOf(meeting, stop);
  const { beganAt, endedAt } = meeting;
  if (endedAt !== null) return end === null ? 0 : whole(end, Date.parse(endedAt));
  const late = beganAt === null || start === null ? 0 : whole(start, Date.parse(beganAt));
  const over = end === null || now < end || beganAt === null ? 0 : whole(end, now);
  return Math.max(late, over);
};

const whole = (planned: Instant, real: Instant): number =>
  Math.round(minutesBetween(planned, real));
