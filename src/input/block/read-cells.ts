import { joinFields, type MeetingFields } from '../piece';
import { plainText } from '../plain-text';
import { timesAt } from '../read-times';
import type { LineContext, Token, TokenKind } from '../typed-line';
import { isTimed, type ReadRow, readRow } from './read-row';
import type { Column } from './table-columns';

/** A cell beside time and event: what it sets, and whether all of it was understood. */
interface ReadCell {
  readonly tokens: readonly Token[];
  readonly fields: MeetingFields;
  readonly isUnderstood: boolean;
}

export type Cell = Column & { readonly text: string };

/** The cells of a row with their columns; without a head they are told by what is in them. */
export const cellsWithColumns = (
  cells: readonly string[],
  columns: readonly Column[] | null,
): readonly Cell[] => {
  if (columns)
    return cells.map((text, index) => ({
      ...(columns[index] ?? { kind: 'other', label: '' }),
      text,
    }));
  const isTime = (text: string): boolean => timesAt(plainText(text), 0)?.end === text.length;
  const time = cells.findIndex(isTime);
  const event = cells.findIndex((text, index) => index > time && text !== '' && !isTime(text));
  return cells.map((text, index) => {
    const kind =
      index === time
        ? 'time'
        : index === time + 1 && isTime(text)
          ? 'end'
          : index === event
            ? 'event'
            : 'other';
    return { kind, label: '', text };
  });
};

/** A row of a table as a line: time and event as they are typed, and each other cell by its column. */
export const readCells = (cells: readonly Cell[], context: LineContext): ReadRow => {
  const time = timeOf(cells);
  const isTime = time !== '' && isTimed(readRow(`${time} x`, context));
  const event = textOf(cells, 'event');
  const { typed, notes } = readRow(isTime ? `${time} ${event}` : event, context);
  const others = cells.filter(({ kind, text }) => !isMain(kind) && text !== '');
  const read = others.map((cell) => ({ cell, ...readCell(cell, context) }));
  const unread = read.filter(({ isUnderstood }) => !isUnderstood).map(({ cell }) => noted(cell));
  return {
    typed: {
      ...typed,
      tokens: [typed.tokens, ...read.map(({ tokens }) => tokens)].reduce(besideEachOther),
      meeting: read.reduce((all, { fields }) => joinFields(all, fields), typed.meeting),
    },
    notes: [isTime || time === '' ? '' : `Time: ${time}`, ...notes, ...unread].filter(Boolean),
  };
};

const isMain = (kind: Cell['kind']): boolean =>
  kind === 'date' || kind === 'time' || kind === 'end' || kind === 'event';

const textOf = (cells: readonly Cell[], kind: Cell['kind']): string =>
  cells
    .filter((cell) => cell.kind === kind && cell.text !== '')
    .map(({ text }) => text)
    .join(' ');

const timeOf = (cells: readonly Cell[]): string =>
  [textOf(cells, 'time'), textOf(cells, 'end')].filter(Boolean).join('-');

const noted = ({ label, text }: Cell): string => (label === '' ? text : `${label}: ${text}`);

const readCell = ({ kind, text }: Cell, context: LineContext): ReadCell => {
  if (kind === 'place') return placeIn(text, context);
  if (kind === 'people') return peopleIn(text, context);
  const readings = [placeIn(text, context), peopleIn(text, context), termsIn(text, context)];
  return (
    readings.find(({ isUnderstood }) => isUnderstood) ?? {
      tokens: [{ start: 0, end: text.length, text, kind: 'text' }],
      fields: {},
      isUnderstood: false,
    }
  );
};

const placeIn = (text: string, context: LineContext): ReadCell =>
  cellAs('@ ', text, context, ['venue', 'room'], ({ venue, room }) => ({
    ...(venue === undefined ? {} : { venue }),
    ...(room === undefined ? {} : { room }),
  }));

const termsIn = (text: string, context: LineContext): ReadCell =>
  cellAs('x, ', text, context, ['coverage', 'interpretation', 'status'], (fields, tokens) => ({
    ...(fields.coverage === undefined ? {} : { coverage: fields.coverage }),
    ...(fields.interpretation === undefined ? {} : { interpretation: fields.interpretation }),
    ...(fields.status !== undefined && tokens.some(({ kind }) => kind === 'status')
      ? { status: fields.status }
      : {}),
  }));

/** Name by name, so that one whom nobody knows does not hide the others. */
const peopleIn = (text: string, context: LineContext): ReadCell => {
  const names = text.split(/(?<=[,;])|(?<= (?:and|&) )/);
  const read = names.map((part) => {
    const name = part.replace(/[,;]\s*$| (?:and|&) $/, '').trim();
    const cell = cellAs('w/ ', name, context, ['person'], ({ participants }) =>
      participants ? { participants } : {},
    );
    return { ...cell, tokens: [nameToken(part, cell)] };
  });
  return {
    tokens: read.map(({ tokens }) => tokens).reduce(inARow, []),
    fields: read.reduce<MeetingFields>((all, { fields }) => joinFields(all, fields), {}),
    isUnderstood: read.every(({ isUnderstood }) => isUnderstood),
  };
};

const nameToken = (text: string, { isUnderstood, tokens }: ReadCell): Token => {
  const token = { start: 0, end: text.length, text };
  const meaning = tokens.find(({ kind }) => kind === 'person')?.meaning;
  if (!isUnderstood) return { ...token, kind: 'text' };
  return { ...token, kind: 'person', ...(meaning === undefined ? {} : { meaning }) };
};

/** Reads a cell as it would be typed behind an opening, and takes what those tokens set. */
const cellAs = (
  opening: string,
  text: string,
  context: LineContext,
  kinds: readonly TokenKind[],
  pick: (fields: MeetingFields, tokens: readonly Token[]) => MeetingFields,
): ReadCell => {
  const { typed, notes } = readRow(opening + text, context);
  const tokens = typed.tokens
    .filter(({ end }) => end > opening.length)
    .map((token) => ({
      ...token,
      start: Math.max(0, token.start - opening.length),
      end: token.end - opening.length,
      text: token.text.slice(Math.max(0, opening.length - token.start)),
    }));
  const isUnderstood =
    notes.length === 0 &&
    tokens.every((token) => kinds.includes(token.kind) || token.text.trim() === '');
  return {
    tokens,
    fields: isUnderstood || opening === '@ ' ? pick(typed.meeting, typed.tokens) : {},
    isUnderstood,
  };
};

const SEPARATOR = ' · ';

const besideEachOther = (one: readonly Token[], other: readonly Token[]): readonly Token[] =>
  one.length === 0
    ? other
    : inARow(inARow(one, [{ start: 0, end: 3, text: SEPARATOR, kind: 'text' }]), other);

const inARow = (one: readonly Token[], other: readonly Token[]): readonly Token[] => {
  const from = one.at(-1)?.end ?? 0;
  return [
    ...one,
    ...other.map((token) => ({ ...token, start: token.start + from, end: token.end + from })),
  ];
};
