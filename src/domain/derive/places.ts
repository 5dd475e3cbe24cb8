import type { Trip } from '../records/tables';
import { find } from '../trip';
import { dayId } from './days';
import type { Line } from './line';
import { type Day, scheduleOf } from './schedule';

/**
 * Where a meeting may be put: between two lines of a day, or on a day at the time that it has.
 * Movements and nights are no lines to stand between: they follow from the others.
 */
export type Place = BetweenLines | { readonly kind: 'day'; readonly day: Day };

export interface BetweenLines {
  readonly kind: 'between';
  readonly day: Day;
  /** The day's other lines, up to the one that it would follow, and from the one that would follow. */
  readonly earlier: readonly Line[];
  readonly later: readonly Line[];
}

/** Every place between the lines that stay, in the order of the schedule, for meetings that move. */
export const placesFor = (trip: Trip, moving: readonly string[]): readonly BetweenLines[] =>
  scheduleOf(trip).flatMap((day) => {
    const others = day.lines.filter((line) => standsByItself(line) && !moving.includes(line.id));
    return Array.from({ length: others.length + 1 }, (_, index) => ({
      kind: 'between',
      day,
      earlier: others.slice(0, index),
      later: others.slice(index),
    }));
  });

/** Every day as a place, with what waits at a stop for a date, where nothing waits there yet too. */
export const dayPlaces = (trip: Trip): readonly Place[] => {
  const days = scheduleOf(trip);
  return days.flatMap((day, index): readonly Place[] => {
    const isLastOfStop = days[index + 1]?.stop !== day.stop;
    const waiting = isLastOfStop ? emptyWaitingDay(trip, day.stop.id) : null;
    return [{ kind: 'day', day }, ...(waiting ? [{ kind: 'day', day: waiting } as const] : [])];
  });
};

/** The unscheduled list of a stop where it is empty, which no schedule shows; null where it is not. */
export const emptyWaitingDay = (trip: Trip, stopId: string): Day | null => {
  const stop = find(trip.stops, stopId);
  const id = dayId({ stop: stopId, date: null });
  if (!stop || scheduleOf(trip).some((day) => day.id === id)) return null;
  return { id, stop, date: null, part: 1, parts: 1, lines: [] };
};

/** Whether a meeting has this place already: its own day's lines before it, and those after it. */
export const isPlaceOf = ({ day, earlier, later }: BetweenLines, meeting: string): boolean => {
  const numberOf = (id: string | undefined): number =>
    day.lines.findIndex((line) => line.id === id);
  const own = numberOf(meeting);
  return (
    own >= 0 &&
    numberOf(earlier.at(-1)?.id) < own &&
    (later[0] === undefined || own < numberOf(later[0].id))
  );
};

const standsByItself = ({ kind }: Line): boolean => kind !== 'movement' && kind !== 'night';
