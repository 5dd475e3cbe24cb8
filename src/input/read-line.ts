import { tbd } from '../domain/records/moment';
import { addDays, type LocalDate } from '../domain/time/local-date';
import { isExact } from '../domain/time/wall-time';
import { titleOf } from './compose-title';
import { withKind } from './kind-piece';
import { joinFields, type MeetingFields } from './piece';
import { piecesOf } from './scan';
import { tokensOf, withSeparators } from './tokens';
import type { LineContext, TypedLine } from './typed-line';

/** What a planner types at the foot of a day, as a meeting. What is not understood is the title. */
export const readLine = (text: string, context: LineContext): TypedLine => {
  const pieces = withSeparators(withKind(piecesOf(text, context), text), text);
  const { stop, date } = context;
  const given: MeetingFields = {
    slot: { stop, date, time: tbd, fold: null },
    minutes: null,
    kind: 'other',
    status: 'idea',
    title: titleOf(pieces, text),
  };
  const meeting = pieces.reduce((fields, piece) => joinFields(fields, piece.fields ?? {}), given);
  return {
    tokens: tokensOf(pieces, text),
    meeting,
    unknown: pieces.flatMap(({ unknown }) => unknown ?? []),
    doubts: pieces.flatMap(({ doubt }) => doubt ?? []),
    otherDate: otherDateOf(meeting, context),
    otherClock: pieces.find(({ otherClock }) => otherClock)?.otherClock ?? null,
  };
};

/** From here on a line is late in its day, and a morning hour behind it may be the next morning's. */
const LATE = '18:00';
const NOON = '12:00';

const otherDateOf = ({ slot }: MeetingFields, { afterClock }: LineContext): LocalDate | null => {
  if (!slot || slot.date === null || !isExact(slot.time) || afterClock === null) return null;
  const mayBeNextDay = afterClock >= LATE && slot.time.at < NOON;
  return mayBeNextDay ? addDays(slot.date, 1) : null;
};
