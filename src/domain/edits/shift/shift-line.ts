import { instantOf, spanOf } from '../../derive/span';
import { isLive } from '../../derive/status';
import { tracksOf } from '../../derive/tracks';
import { type Track, tracks } from '../../records/choices';
import type { Meeting } from '../../records/meeting';
import type { Stop } from '../../records/stop';
import type { Instant } from '../../time/instant';

/** Something with a clock time that a shift moves, or that stands in its way. */
export interface ShiftLine {
  readonly key: string;
  readonly what: 'meeting' | 'wheelsDown' | 'wheelsUp';
  readonly stop: Stop;
  /** Null for wheels down and wheels up. */
  readonly meeting: Meeting | null;
  readonly tracks: readonly Track[];
  readonly start: Instant;
  /** Null while the length is not known. */
  readonly end: Instant | null;
  /** Null where one stays where one is. */
  readonly venue: string | null;
  /** It does not move by itself: an anchor, wheels up. */
  readonly holdsTime: boolean;
  /** Done, or ticked as ended. */
  readonly isOver: boolean;
  /** Ticked as begun: what is late runs longer. */
  readonly isOn: boolean;
}

export const isTrack = (name: string): name is Track => name in tracks;

export const allTracks: readonly Track[] = Object.keys(tracks).filter(isTrack);

/** Null for what is off or has no clock time: a part of the day and TBD stay what they are. */
export const meetingShiftLine = (meeting: Meeting, stop: Stop): ShiftLine | null => {
  const { start, end } = spanOf(meeting, stop);
  if (start === null || !isLive(meeting.status)) return null;
  return {
    key: meeting.id,
    what: 'meeting',
    stop,
    meeting,
    tracks: Object.keys(tracksOf(meeting)).filter(isTrack),
    start,
    end,
    venue: meeting.venue,
    holdsTime: meeting.anchor,
    isOver: meeting.status === 'done' || meeting.endedAt !== null,
    isOn: meeting.beganAt !== null && meeting.endedAt === null,
  };
};

/** Everybody is on board, whatever the track. */
export const wheelsShiftLine = (stop: Stop, what: 'wheelsDown' | 'wheelsUp'): ShiftLine | null => {
  const start = instantOf(stop[what], stop.zone);
  if (start === null) return null;
  return {
    key: wheelsKey(stop, what),
    what,
    stop,
    meeting: null,
    tracks: allTracks,
    start,
    end: start,
    venue: what === 'wheelsUp' ? stop.wheelsUpAirfield : stop.wheelsDownAirfield,
    holdsTime: true,
    isOver: false,
    isOn: false,
  };
};

/** No id of a meeting has a space in it. */
export const wheelsKey = ({ id }: Stop, what: 'wheelsDown' | 'wheelsUp'): string => `${what} ${id}`;

const RANKS = { wheelsDown: 0, meeting: 1, wheelsUp: 2 } as const;

/** By start; at the same minute arriving is first and departing last. */
export const byStart = (one: ShiftLine, other: ShiftLine): number => {
  if (one.start !== other.start) return one.start - other.start;
  if (one.what !== other.what) return RANKS[one.what] - RANKS[other.what];
  const [order, otherOrder] = [one.meeting?.order ?? '', other.meeting?.order ?? ''];
  if (order !== otherOrder) return order < otherOrder ? -1 : 1;
  return one.key < other.key ? -1 : 1;
};
