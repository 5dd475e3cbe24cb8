import type { Meeting } from '../domain/records/meeting';
import type { Trip } from '../domain/records/tables';
import type { ClockTime } from '../domain/time/clock-time';
import type { Instant } from '../domain/time/instant';
import type { LocalDate } from '../domain/time/local-date';

/** Where a line is typed: at the foot of a day, or of what has no date yet. */
export interface LineContext {
  readonly trip: Trip;
  readonly stop: string;
  readonly date: LocalDate | null;
  /** End, or else start, of the last line of the day before this one. */
  readonly afterClock: ClockTime | null;
}

export type TokenKind =
  | 'time'
  | 'kind'
  | 'person'
  | 'venue'
  | 'room'
  | 'coverage'
  | 'topic'
  | 'status'
  | 'plus'
  | 'interpretation'
  | 'track'
  | 'unknown-person'
  | 'unknown-venue'
  | 'unknown-topic'
  | 'text';

/** A stretch of the text as typed; the tokens of a line cover it without gap or overlap. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: TokenKind;
  /** What it was understood as, or why it was not: 'Gen. Liang Guanglie', '1600'. */
  readonly meaning?: string;
}

/** A name that the trip does not know, or knows more than once. */
export interface Unknown {
  readonly kind: 'person' | 'venue' | 'topic';
  readonly text: string;
}

export interface OtherClock {
  /** As typed: '0800Z', '1000 Wash'. */
  readonly text: string;
  readonly instant: Instant;
}

export interface TypedLine {
  readonly tokens: readonly Token[];
  /** Slot, minutes, title, kind and status always; anything else only where it was typed. */
  readonly meeting: Partial<Omit<Meeting, 'id'>>;
  readonly unknown: readonly Unknown[];
  /** What may be meant otherwise than it was read, each in a sentence. */
  readonly doubts: readonly string[];
  /** The next date, where the time is smaller than that of a line late in the day before it. */
  readonly otherDate: LocalDate | null;
  /** The time as typed, where it was on another clock than the stop's. */
  readonly otherClock: OtherClock | null;
}
