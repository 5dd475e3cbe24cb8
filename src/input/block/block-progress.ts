import type { DayKey } from '../../domain/derive/days';
import type { Trip } from '../../domain/records/tables';
import { type ClockTime, clockTimeOf, minuteOfDay } from '../../domain/time/clock-time';
import { isExact } from '../../domain/time/wall-time';
import type { LineContext } from '../typed-line';
import type { BlockHeading, BlockLine } from './block';
import { type NamedDay, stopOnDate } from './date-heading';
import type { ReadRow } from './read-row';
import type { Column } from './table-columns';
import type { Row } from './unmarked-row';

/** What has been read of a block so far; added to row by row. */
export interface Progress {
  readonly lines: BlockLine[];
  readonly headings: BlockHeading[];
  /** What stands above the first line of a heading: it belongs to that line. */
  waiting: string[];
  isBelowHeading: boolean;
  day: DayKey;
  columns: readonly Column[] | null;
}

export const newProgress = ({ stop, date }: DayKey): Progress => ({
  lines: [],
  headings: [],
  waiting: [],
  isBelowHeading: true,
  day: { stop, date },
  columns: null,
});

export const enterDay = (progress: Progress, named: NamedDay, row: number, trip: Trip): void => {
  const { date, stop, taken, doubt } = named;
  const { day } = progress;
  const onDate = date ?? day.date;
  progress.headings.push({ row, text: taken, doubt });
  progress.isBelowHeading = true;
  progress.day = {
    stop: stop ?? (date === null ? day.stop : stopOnDate(trip, day.stop, date)),
    date: onDate,
  };
};

export const addLine = (
  progress: Progress,
  { number, marking }: Pick<Row, 'number' | 'marking'>,
  { typed, notes }: ReadRow,
): void => {
  const { slot, title = '' } = typed.meeting;
  if (!slot) return;
  progress.lines.push({
    row: number,
    tokens: typed.tokens,
    meeting: {
      ...typed.meeting,
      slot,
      title,
      notes: [...progress.waiting, marking, ...notes].filter(Boolean).join('\n'),
    },
    otherDate: typed.otherDate,
  });
  progress.waiting = [];
  progress.isBelowHeading = false;
};

/** To the line before; under a heading, where none is before, to the next. */
export const addNote = (progress: Progress, note: string): void => {
  if (note === '') return;
  if (progress.isBelowHeading) progress.waiting.push(note);
  else addToLast(progress, [note]);
};

/** What waited for a line that did not come stands with the last one. */
export const endBlock = (progress: Progress): void => addToLast(progress, progress.waiting);

const addToLast = ({ lines }: Progress, notes: readonly string[]): void => {
  const last = lines.pop();
  if (!last) return;
  const all = [last.meeting.notes, ...notes].filter(Boolean).join('\n');
  lines.push({ ...last, meeting: { ...last.meeting, notes: all } });
};

export const lineContextOf = (trip: Trip, { day, lines }: Progress): LineContext => {
  const last = lines.at(-1)?.meeting.slot;
  const isSameDay = last?.stop === day.stop && last.date === day.date;
  return { trip, ...day, afterClock: isSameDay ? endOf(lines.at(-1)) : null };
};

const endOf = (line: BlockLine | undefined): ClockTime | null => {
  if (!line || !isExact(line.meeting.slot.time)) return null;
  const end = minuteOfDay(line.meeting.slot.time.at) + (line.meeting.minutes ?? 0);
  return clockTimeOf(Math.min(end, 1439));
};
