import type { Track } from '../records/choices';
import type { Meeting } from '../records/meeting';
import type { Stop } from '../records/stop';
import type { LocalDate } from '../time/local-date';
import type { Moment } from '../time/wall-time';
import type { Movement } from './movements';
import type { Leg } from './route';

/** What stands with one choice of a question, and not with the others. */
export interface ChoiceOnLine {
  readonly choice: string;
  /** The schedule is told as if an open question were answered with the choice that is taken. */
  readonly standing: 'taken' | 'other' | 'ruled out';
}

/** What a schedule shows and a document prints. */
export type Line =
  | {
      readonly kind: 'meeting';
      readonly id: string;
      readonly stop: Stop;
      readonly meeting: Meeting;
      /** The track of a parallel programme; null on the principal's. */
      readonly parallel: Track | null;
      readonly choice: ChoiceOnLine | null;
    }
  | {
      readonly kind: 'movement';
      readonly id: string;
      readonly stop: Stop;
      readonly movement: Movement;
      /** The track that goes its own way; null for the principal's. */
      readonly parallel: Track | null;
    }
  | {
      readonly kind: 'arrival' | 'departure';
      readonly id: string;
      readonly stop: Stop;
      readonly moment: Moment;
      /** Undefined at the open ends of the trip. */
      readonly leg: Leg | undefined;
    }
  | {
      readonly kind: 'night';
      readonly id: string;
      readonly stop: Stop;
      readonly date: LocalDate;
      readonly venue: string | null;
    };

/** A meeting's line by itself, outside of any programme. */
export const lineByItself = (
  meeting: Meeting,
  stop: Stop,
): Extract<Line, { readonly kind: 'meeting' }> => ({
  kind: 'meeting',
  id: meeting.id,
  stop,
  meeting,
  parallel: null,
  choice: null,
});
