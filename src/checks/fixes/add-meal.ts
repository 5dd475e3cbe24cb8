import { capitalized } from '../../domain/describe/capitalized';
import type { Trip } from '../../domain/records/tables';
import { type Instant, MINUTE, minutesBetween } from '../../domain/time/instant';
import { formatDayMonth } from '../../domain/time/local-date';
import { instantOf } from '../../domain/time/zones';
import type { MealHours } from '../meals';
import { type Candidate, candidate } from '../rule';
import type { VisitDay } from '../subjects/day';
import { partyMeetings } from '../subjects/day-facts';
import { type Scheduled, scheduled } from '../subjects/scheduled';
import { clockAt } from '../wording';
import { addLine } from './add-line';
import { minutesToMeeting } from './push-later';

/** Each missing meal where there is time for it, at the place where the party is then; all or none. */
export const fixesByMeal = (
  day: VisitDay,
  missing: readonly MealHours[],
  minutes: number,
  trip: Trip,
): readonly Candidate[] => {
  const meals = missing.flatMap((hours) => mealAt(day, hours, minutes, trip) ?? []);
  if (meals.length === 0 || meals.length < missing.length) return [];
  const { stop } = day;
  const names = meals.map(({ hours, start }) => `${hours.name} at ${clockAt(stop, start)}`);
  return [
    candidate(`Add ${names.join(' and ')} on ${formatDayMonth(day.date)}`, (draft) => {
      for (const { edit } of meals) edit.change(draft);
    }),
  ];
};

const mealAt = (day: VisitDay, hours: MealHours, minutes: number, trip: Trip) => {
  const { stop } = day;
  const room = roomFor(day, hours, minutes, trip);
  if (!room) return null;
  const edit = addLine(trip, stop, room.start, `${hours.name}-${stop.id}-${day.date}`, {
    kind: 'meal',
    title: capitalized(hours.name),
    minutes,
    venue: room.before.meeting.venue,
  });
  return { hours, start: room.start, edit };
};

interface Room {
  readonly before: Scheduled;
  readonly start: Instant;
}

const roomFor = (
  day: VisitDay,
  { from, until }: MealHours,
  minutes: number,
  trip: Trip,
): Room | undefined => {
  const { stop } = day;
  const opens = instantOf(stop.zone, day.date, from, null);
  const closes = instantOf(stop.zone, day.date, until, null);
  const entries = partyMeetings(day).flatMap(({ meeting }) => scheduled(meeting, stop) ?? []);
  const rooms = entries.flatMap((before, index): readonly Room[] => {
    const after = entries[index + 1];
    if (before.end === null) return [];
    const way = after ? minutesToMeeting(trip, before.meeting.venue, after.meeting) : 0;
    const last = Math.min(closes, after ? after.start - way * MINUTE : closes);
    const start = Math.max(opens, before.end);
    return minutesBetween(start, last) < minutes ? [] : [{ before, start }];
  });
  return rooms[0];
};
