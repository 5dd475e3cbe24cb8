import type { Track } from '../../records/choices';
import type { Placement, Run } from './placement';

/** Where the minutes of a shift went on one track: together they are those that were asked for. */
export interface Account {
  readonly waiting: number;
  readonly down: number;
  readonly buffer: number;
  readonly trim: number;
  /** For what holds its time. */
  readonly late: number;
  /** At the end of the day. */
  readonly left: number;
}

export const accountOf = ({ placements, left }: Run, track: Track): Account => {
  const onTrack = placements.filter(({ line }) => line.tracks.includes(track));
  const total = (minutesOf: (placement: Placement) => number): number =>
    onTrack.reduce((sum, placement) => sum + minutesOf(placement), 0);
  return {
    waiting: total(({ cost }) => cost.waiting),
    down: total(({ cost }) => cost.down),
    buffer: total(({ cost }) => cost.buffer[track] ?? 0),
    trim: total(({ cost }) => cost.trim),
    late: total(({ lateMinutes }) => lateMinutes),
    left: left.get(track) ?? 0,
  };
};
