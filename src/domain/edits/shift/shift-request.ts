import type { Meeting } from '../../records/meeting';

/** The line from which everything is late or early; a stop names its wheels down or wheels up. */
export type ShiftOrigin =
  | { readonly meeting: string }
  | { readonly wheelsDown: string }
  | { readonly wheelsUp: string };

/** All of these tracks from a line on, to the end of its day; or a selection of meetings alone. */
export type ShiftedPart =
  | { readonly from: ShiftOrigin; readonly tracks: Meeting['tracks'] }
  | { readonly meetings: readonly string[] };

/** 'Running late', as the planner says it. */
export interface ShiftRequest {
  readonly part: ShiftedPart;
  /** Negative: early. */
  readonly minutes: number;
  /** Meeting → the minutes by which the planner shortens it, as far as that is of use. */
  readonly trims: Readonly<Record<string, number>>;
  /** The keys of what holds its time, and may move all the same: the planner says so. */
  readonly released: Readonly<Record<string, true>>;
}
