import type { Slot } from '../domain/records/moment';
import { clockTimeOf, formatClock, minuteOfDay } from '../domain/time/clock-time';
import { formatWallTime, isExact, type WallTime } from '../domain/time/wall-time';
import { instantOf, wallClockAt } from '../domain/time/zones';
import { clockNamedAt, instantOnDate, type NamedClock, stopOf } from './other-clock';
import { isBreak, type Piece, type PieceReader, type Scene, standsAfter } from './piece';
import { lengthOfTimes, longNightText } from './range-length';
import { durationAt } from './read-duration';
import { type FoundTimes, timesAt } from './read-times';
import { sideBySide } from './side-by-side';

const NOTHING_BEHIND = /(?![\p{L}\p{N}])/uy;
const OPENING_MARK = / *[-:|](?= )/y;

const isEndOfWord = (plain: string, at: number): boolean => {
  NOTHING_BEHIND.lastIndex = at;
  return NOTHING_BEHIND.test(plain);
};

/** The time of the line: what it begins with, or a whole range further on; and a length alone. */
export const timePieces: PieceReader = (scene, at) => {
  const { plain, pieces } = scene;
  const isTimed = pieces.some(({ kind }) => kind === 'time');
  const found = isTimed ? null : timesOf(scene, at);
  if (!found) return lengthAlone(plain, at);
  const clock = namedClock(scene, found);
  const end = Math.max(found.end, clock?.end ?? 0);
  if (!isEndOfWord(plain, end) || !isMeant(scene, at, found, end)) return lengthAlone(plain, at);
  const piece = clock ? pieceOnClock(scene, at, end, found, clock) : pieceOf(scene, at, end, found);
  return piece ? [withDoubt(withArrival(piece, found), scene, found)] : [];
};

const timesOf = (scene: Scene, at: number): FoundTimes | null => {
  const found = timesAt(scene.plain, at);
  const isFirst = found !== null && standsAfter(scene, at) === 'start';
  return (isFirst ? sideBySide(scene.plain, found) : null) ?? found;
};

const namedClock = ({ plain, context }: Scene, found: FoundTimes): NamedClock | null =>
  isExact(found.time) && !found.isBareNumber
    ? (clockNamedAt(plain, found.end, found.isMilitary, context) ??
      (found.end === found.startEnd
        ? null
        : clockNamedAt(plain, found.startEnd, found.isMilitary, context)))
    : null;

/** '3 ministers' is no time, nor is a year in the middle of a title. */
const isMeant = (scene: Scene, at: number, found: FoundTimes, end: number): boolean => {
  const { plain } = scene;
  if (standsAfter(scene, at) === 'start')
    return !found.isBareNumber || /^ *$/.test(plain.slice(end));
  if (!isExact(found.time) || found.isBareNumber || !isBreak(plain, end)) return false;
  return (
    found.finish !== null || found.leadMinutes !== null || /^at /i.test(plain.slice(at, at + 3))
  );
};

const FOR = /for (?=\d|half|an?\b)/iy;
const LENGTH_OF_SOMETHING = /\b(?:of|in|by|every|within|after|last|next) $|\($/i;

/** '45 min', 'for 1h30', before a comma, a mark or the end. */
const lengthAlone = (plain: string, at: number): readonly Piece[] => {
  FOR.lastIndex = at;
  const from = at + (FOR.exec(plain)?.[0].length ?? 0);
  const length = durationAt(plain, from);
  if (!length || !isBreak(plain, length.end)) return [];
  if (LENGTH_OF_SOMETHING.test(plain.slice(Math.max(0, at - 8), at))) return [];
  const { minutes, end } = length;
  return [{ start: at, end, kind: 'time', meaning: `${minutes} min`, fields: { minutes } }];
};

const pieceOf = (scene: Scene, start: number, end: number, found: FoundTimes): Piece => {
  const { context } = scene;
  const slot = { stop: context.stop, date: context.date, time: found.time, fold: null };
  const range = { ...slot, zone: stopOf(context)?.zone ?? null };
  const minutes = lengthOfTimes(range, found);
  return timePiece(scene, start, end, slot, minutes);
};

/** Null where there is no date: only a date can tell how far two clocks are apart. */
const pieceOnClock = (
  scene: Scene,
  start: number,
  end: number,
  { time, minutes }: FoundTimes,
  clock: NamedClock,
): Piece | null => {
  const { stop: id, date } = scene.context;
  const zone = stopOf(scene.context)?.zone;
  if (date === null || zone === undefined || !isExact(time)) return null;
  const instant = instantOnDate(clock, time.at, date, zone);
  const local = wallClockAt(zone, instant);
  const isLater = instantOf(zone, local.date, local.clock, null) !== instant;
  const there: WallTime = { ...time, at: local.clock };
  const slot: Slot = { stop: id, date: local.date, time: there, fold: isLater ? 'later' : null };
  const piece = timePiece(scene, start, end, slot, minutes);
  return { ...piece, otherClock: { text: scene.text.slice(start, end), instant } };
};

/** No field of a meeting has when one arrives: it stands in the details that are printed. */
const withArrival = (piece: Piece, { leadMinutes }: FoundTimes): Piece => {
  const time = piece.fields?.slot?.time;
  if (leadMinutes === null || !time || !isExact(time)) return piece;
  const arrival = clockTimeOf((minuteOfDay(time.at) - leadMinutes + 1440) % 1440);
  const start = formatClock(time.at, '24');
  const details = `Arrive ${formatClock(arrival, '24')} for ${start}`;
  return {
    ...piece,
    meaning: `${piece.meaning}, ${details.toLowerCase()}`,
    fields: { ...piece.fields, details },
  };
};

const withDoubt = (piece: Piece, { plain, context }: Scene, found: FoundTimes): Piece => {
  const typed = plain.slice(piece.start, found.end);
  const isUnsaid = found.finish !== null && /^\S+ +\d\S*$/.test(typed);
  const range = isUnsaid ? `“${typed}” is read as ${piece.meaning}.` : null;
  const minutes = piece.fields?.minutes ?? null;
  return {
    ...piece,
    doubt: longNightText(context.date, { ...found, minutes }) ?? range ?? undefined,
  };
};

const timePiece = (
  { plain }: Scene,
  start: number,
  end: number,
  slot: Slot,
  minutes: number | null,
): Piece => {
  OPENING_MARK.lastIndex = end;
  const mark = OPENING_MARK.exec(plain)?.[0].length ?? 0;
  const fields = { slot, ...(minutes === null ? {} : { minutes }) };
  return { start, end: end + mark, kind: 'time', meaning: meaningOf(slot, minutes), fields };
};

const meaningOf = ({ time }: Slot, minutes: number | null): string => {
  const start = formatWallTime(time, '24');
  if (!isExact(time) || minutes === null) return start;
  const finish = clockTimeOf((minuteOfDay(time.at) + minutes) % 1440);
  return `${start}–${formatClock(finish, '24')}`;
};
