import { NIGHT_ENDS } from '../../derive/days';
import { meetingsAt } from '../../derive/meetings-at';
import { tracksOf } from '../../derive/tracks';
import type { Track } from '../../records/choices';
import type { Meeting } from '../../records/meeting';
import type { Stop } from '../../records/stop';
import type { Trip } from '../../records/tables';
import { addDays } from '../../time/local-date';
import { instantOf, wallClockAt } from '../../time/zones';
import { find } from '../../trip';
import {
  allTracks,
  byStart,
  meetingShiftLine,
  type ShiftLine,
  wheelsShiftLine,
} from './shift-line';
import type { ShiftedPart, ShiftOrigin } from './shift-request';

/** What a shift is about, in order of time. */
export interface Programme {
  /** Null for a selection. */
  readonly origin: ShiftLine | null;
  readonly lines: readonly ShiftLine[];
}

/** Null where there is nothing with a clock time to shift. */
export const programmeOf = (trip: Trip, part: ShiftedPart): Programme | null => {
  if ('meetings' in part) {
    const lines = part.meetings.flatMap((id) => lineOfMeeting(trip, id) ?? []);
    return lines.length === 0 ? null : { origin: null, lines: lines.sort(byStart) };
  }
  const origin = originLine(trip, part.from);
  return origin && { origin, lines: linesFrom(trip, origin, part.tracks) };
};

export const originLine = (trip: Trip, from: ShiftOrigin): ShiftLine | null => {
  if ('meeting' in from) return lineOfMeeting(trip, from.meeting);
  const [what, id] =
    'wheelsUp' in from
      ? (['wheelsUp', from.wheelsUp] as const)
      : (['wheelsDown', from.wheelsDown] as const);
  const stop = find(trip.stops, id);
  return stop ? wheelsShiftLine(stop, what) : null;
};

const lineOfMeeting = (trip: Trip, id: string): ShiftLine | null => {
  const meeting = find(trip.meetings, id);
  const stop = meeting && find(trip.stops, meeting.slot.stop);
  return meeting && stop ? meetingShiftLine(meeting, stop) : null;
};

/** All at the stop that have a clock time, in order. */
export const linesAt = (trip: Trip, stop: Stop): readonly ShiftLine[] =>
  [
    wheelsShiftLine(stop, 'wheelsDown'),
    ...meetingsAt(trip, stop.id).map((meeting) => meetingShiftLine(meeting, stop)),
    wheelsShiftLine(stop, 'wheelsUp'),
  ]
    .flatMap((line) => line ?? [])
    .sort(byStart);

/** The tracks that have something to do from the line on, to the end of its day. */
export const tracksFrom = (trip: Trip, origin: ShiftOrigin): readonly Track[] => {
  const first = originLine(trip, origin);
  const lines = first ? linesFrom(trip, first, everyTrack) : [];
  const used = new Set(lines.flatMap(({ meeting, tracks: on }) => (meeting ? on : [])));
  return allTracks.filter((track) => used.has(track));
};

const everyTrack: Meeting['tracks'] = Object.fromEntries(allTracks.map((track) => [track, true]));

/** To the end of the local day; what goes on past midnight still belongs to the evening. */
const linesFrom = (
  trip: Trip,
  origin: ShiftLine,
  tracks: Meeting['tracks'],
): readonly ShiftLine[] => {
  const { zone } = origin.stop;
  const { date } = wallClockAt(zone, origin.start);
  const end = instantOf(zone, addDays(date, 1), NIGHT_ENDS, null);
  return inOrderOfLeaders(
    trip,
    linesAt(trip, origin.stop)
      .filter(({ start }) => start >= origin.start && start < end)
      .filter((line) => isOn(line, tracks))
      .map((line) => ({ ...line, tracks: line.tracks.filter((track) => tracks[track]) }))
      .map((line) => (line.key === origin.key ? asOrigin(line) : line)),
  );
};

const isOn = ({ meeting }: ShiftLine, tracks: Meeting['tracks']): boolean =>
  meeting === null || Object.entries(tracksOf(meeting)).some(([track]) => track in tracks);

/** A late touchdown is what is told; nobody has to let it move. */
const asOrigin = (line: ShiftLine): ShiftLine =>
  line.what === 'wheelsDown' ? { ...line, holdsTime: false } : line;

/** What moves along with another stands after it, so that it is known by how much. */
const inOrderOfLeaders = (trip: Trip, lines: readonly ShiftLine[]): readonly ShiftLine[] => {
  const byKey = new Map(lines.map((line) => [line.key, line]));
  const rankOf = (line: ShiftLine): { readonly at: ShiftLine; readonly depth: number } => {
    let at = line;
    let depth = 0;
    for (const leader of leadersOf(trip, line)) {
      const ahead = byKey.get(leader);
      if (!ahead) break;
      at = ahead;
      depth += 1;
    }
    return { at, depth };
  };
  return lines
    .map((line) => ({ line, ...rankOf(line) }))
    .sort((one, other) => {
      if (one.at.key !== other.at.key) return byStart(one.at, other.at);
      return one.depth === other.depth ? byStart(one.line, other.line) : one.depth - other.depth;
    })
    .map(({ line }) => line);
};

/** The meetings that a line moves along with, the nearest first; a ring is followed once. */
export const leadersOf = (trip: Trip, { meeting }: ShiftLine): readonly string[] => {
  const leaders: string[] = [];
  let next = meeting && leaderOf(trip, meeting);
  while (next && next.id !== meeting?.id && !leaders.includes(next.id)) {
    leaders.push(next.id);
    next = leaderOf(trip, next);
  }
  return leaders;
};

/** Only one that has a clock time leads. */
const leaderOf = (trip: Trip, { follows }: Meeting): Meeting | null => {
  const line = follows === null ? null : lineOfMeeting(trip, follows);
  return line?.meeting ?? null;
};
