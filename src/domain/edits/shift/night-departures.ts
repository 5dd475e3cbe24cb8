import type { Track } from '../../records/choices';
import type { Trip } from '../../records/tables';
import type { ClockTime } from '../../time/clock-time';
import { MINUTE } from '../../time/instant';
import { wallClockAt } from '../../time/zones';
import { clockAlong } from './clock-along';
import type { ShiftLine } from './shift-line';

/** What brings the party to bed leaves later by what is left of the delay, where it was told when. */
export const nightDepartures = (
  trip: Trip,
  origin: ShiftLine,
  lines: readonly ShiftLine[],
  left: ReadonlyMap<Track, number>,
): ReadonlyMap<string, ClockTime> => {
  const { id, zone } = origin.stop;
  const { date } = wallClockAt(zone, origin.start);
  const departures = new Map<string, ClockTime>();
  for (const { id: move, leadsTo, departs, tracks } of Object.values(trip.moves)) {
    const isOfNight = 'night' in leadsTo && leadsTo.night === id && leadsTo.date === date;
    if (!isOfNight || departs === null) continue;
    const minutes = [...left].find(([track]) => track in tracks)?.[1] ?? 0;
    const last = Math.max(origin.start, ...lines.map(({ start, end }) => end ?? start));
    if (minutes !== 0) departures.set(move, clockAlong(zone, departs, last + REACH, minutes));
  }
  return departures;
};

/** The night's hotel is reached within hours of the last line. */
const REACH = 6 * 60 * MINUTE;
