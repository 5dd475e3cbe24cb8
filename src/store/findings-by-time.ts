import type { Checked } from '../checks/engine';
import type { Finding, Subject } from '../checks/finding';
import { nowIn } from '../checks/world';
import { firstChoices, movementNamed, wholeTrip } from '../domain/derive/programme';
import { stopsInOrder } from '../domain/derive/route';
import { instantOf, spanOf } from '../domain/derive/span';
import { keptBy } from '../domain/kept-by';
import { sameMembers } from '../domain/lists/same-members';
import type { Meeting } from '../domain/records/meeting';
import type { Stop } from '../domain/records/stop';
import type { Trip } from '../domain/records/tables';
import type { Instant } from '../domain/time/instant';
import { addDays } from '../domain/time/local-date';
import { instantOf as instantOfClock } from '../domain/time/zones';
import { find } from '../domain/trip';

export interface FindingsByTime {
  /** What can still be mended. */
  readonly ahead: readonly Finding[];
  /** Only about what is over, of a trip that is under way. */
  readonly over: readonly Finding[];
}

const none: readonly Finding[] = [];
const known = new WeakMap<Checked, FindingsByTime>();
let latest: FindingsByTime = { ahead: none, over: none };

/**
 * The findings of a trip under way, apart from those about what is over: nobody can mend them any more.
 * Of a trip that is over as a whole nothing is parted: whoever looks at it looks at all of it. The same
 * lists, by identity, for as long as they hold the same.
 */
export const findingsByTime = (checked: Checked): FindingsByTime => {
  const kept = known.get(checked);
  if (kept) return kept;
  const parted = keptAlike(partedIn(checked), latest);
  known.set(checked, parted);
  latest = parted;
  return parted;
};

const keptAlike = (now: FindingsByTime, before: FindingsByTime): FindingsByTime => ({
  ahead: sameMembers(before.ahead, now.ahead) ? before.ahead : now.ahead,
  over: sameMembers(before.over, now.over) ? before.over : now.over,
});

const partedIn = ({ trip, findings, world, isPending }: Checked): FindingsByTime => {
  const now = nowIn(trip, world);
  if (isPending || !isUnderWay(trip, now)) return { ahead: findings, over: none };
  const over = findings.filter(({ about }) => isOver(trip, about, now));
  const gone = new Set(over);
  return { ahead: findings.filter((finding) => !gone.has(finding)), over };
};

/** Some wheels have moved by now, and some are still to. */
const isUnderWay = (trip: Trip, now: Instant): boolean => {
  const moments = stopsInOrder(trip).flatMap(({ zone, wheelsDown, wheelsUp }) =>
    [wheelsDown, wheelsUp].flatMap((moment) => instantOf(moment, zone) ?? []),
  );
  return moments.some((at) => at <= now) && moments.some((at) => at > now);
};

const isOver = (trip: Trip, about: readonly Subject[], now: Instant): boolean => {
  const ends = about.flatMap((subject) => endOf(trip, subject) ?? []);
  return ends.length > 0 && ends.every((end) => end <= now);
};

/** When it is over, endless where nobody knows; null for what has no place in time. */
const endOf = (trip: Trip, { kind, id }: Subject): Instant | null => {
  switch (kind) {
    case 'meeting':
      return endOfMeeting(trip, find(trip.meetings, id));
    case 'stop':
      return endOfStay(trip, id, 'wheelsUp');
    case 'leg':
      return endOfStay(trip, id, 'wheelsDown');
    case 'movement':
      return movementNamed(trip, wholeTrip, firstChoices, id)?.arrives ?? Number.POSITIVE_INFINITY;
    default:
      return null;
  }
};

const endOfStay = (trip: Trip, id: string, moment: 'wheelsUp' | 'wheelsDown'): Instant => {
  const stop = find(trip.stops, id);
  return (stop && instantOf(stop[moment], stop.zone)) ?? Number.POSITIVE_INFINITY;
};

const endOfMeeting = (trip: Trip, meeting: Meeting | undefined): Instant => {
  const stop = meeting && find(trip.stops, meeting.slot.stop);
  return stop ? endsAt(meeting)(stop) : Number.POSITIVE_INFINITY;
};

/** What began and was not ticked as ended still goes on; what has no hour lasts as long as its day. */
const endsAt = keptBy((meeting: Meeting) =>
  keptBy((stop: Stop): Instant => {
    const { slot, beganAt, endedAt } = meeting;
    if (endedAt !== null) return Date.parse(endedAt);
    if (beganAt !== null || slot.date === null) return Number.POSITIVE_INFINITY;
    const { start, end } = spanOf(meeting, stop);
    return end ?? start ?? instantOfClock(stop.zone, addDays(slot.date, 1), '00:00', null);
  }),
);
