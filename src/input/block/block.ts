import type { LocalDate } from '../../domain/time/local-date';
import type { MeetingFields } from '../piece';
import type { Token } from '../typed-line';

/** A line of a pasted block, as it was read. */
export interface BlockLine {
  /** The row of the text it begins in, from 0. */
  readonly row: number;
  /** What was read as a line, without bullets and quoting. */
  readonly tokens: readonly Token[];
  /** Its notes hold everything of it that was not understood. */
  readonly meeting: MeetingFields & Required<Pick<MeetingFields, 'slot' | 'title' | 'notes'>>;
  /** The next date, where a small hour stands behind a late one. */
  readonly otherDate: LocalDate | null;
}

/** A row that says for what day or place the lines below it are. */
export interface BlockHeading {
  readonly row: number;
  readonly text: string;
  /** Why it may mean something else, as a sentence. */
  readonly doubt: string | null;
}

export interface Block {
  readonly lines: readonly BlockLine[];
  readonly headings: readonly BlockHeading[];
}
