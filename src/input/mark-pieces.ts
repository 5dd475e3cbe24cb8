import { type Track, tracks } from '../domain/records/choices';
import { phraseAt } from './lexicon';
import { type Piece, type PieceReader, type Scene, standsAfter } from './piece';
import { pieceOf } from './term-pieces';
import { terms } from './vocabulary';

const STATUS_MARK = /[!?](?= *(?:$|[,;]| ))/y;
const PLUS = /(1)?\+(\d{1,3})(?: ?\/ ?1?\+(\d{1,3}))?(?![\p{L}\p{N}:])/uy;

/** '!' and '?', parted by a space from the words of a title. */
export const statusMarkPieces: PieceReader = (scene, at) => {
  STATUS_MARK.lastIndex = at;
  const mark = STATUS_MARK.exec(scene.plain)?.[0];
  if (mark === undefined || !isParted(scene, at)) return [];
  const [status, meaning] =
    mark === '!' ? (['confirmed', 'Confirmed'] as const) : (['pencilled', 'Pencilled'] as const);
  return [{ start: at, end: at + 1, kind: 'status', meaning, fields: { status } }];
};

const isParted = (scene: Scene, at: number): boolean =>
  scene.plain[at - 1] === ' ' || standsAfter(scene, at) !== 'words';

/** '+4' of ours; '1+8' and '+8/+6' of ours and theirs. */
export const plusPieces: PieceReader = (scene, at) => {
  PLUS.lastIndex = at;
  const match = PLUS.exec(scene.plain);
  if (!match || !isParted(scene, at)) return [];
  const [, head, first, second] = match;
  const plusOurs = Number(first);
  const plusHost = second === undefined ? (head === undefined ? null : plusOurs) : Number(second);
  const fields = { plusOurs, ...(plusHost === null ? {} : { plusHost }) };
  const meaning =
    plusHost === null ? `Ours plus ${plusOurs}` : `Ours plus ${plusOurs}, host plus ${plusHost}`;
  return [{ start: at, end: PLUS.lastIndex, kind: 'plus', meaning, fields }];
};

const TRACK_WORDS: ReadonlyMap<string, Track> = new Map<string, Track>([
  ['principal', 'principal'],
  ['deputy', 'deputy'],
  ['spouse', 'spouse'],
  ['spouses', 'spouse'],
  ['press', 'press'],
  ['advance', 'advance'],
  ['baggage', 'baggage'],
  ['bags', 'baggage'],
  ['bag', 'baggage'],
]);

const PREFIX = /(\p{L}+(?: ?[&/+] ?\p{L}+)*) ?:(?= |$)/uy;
const BRACKETS = /\[([^[\]]{1,60})\]|\(([^()]{1,60})\)/y;

/** 'spouse: …' before everything but the time; '[spouse]' or '[principal, press]' anywhere. */
export const trackPieces: PieceReader = (scene, at) => {
  PREFIX.lastIndex = at;
  const prefix = PREFIX.exec(scene.plain)?.[1];
  if (prefix !== undefined && standsAfter(scene, at) === 'start')
    return trackPiece(prefix, at, PREFIX.lastIndex);
  BRACKETS.lastIndex = at;
  const bracketed = BRACKETS.exec(scene.plain)?.[1];
  return bracketed === undefined ? [] : trackPiece(bracketed, at, BRACKETS.lastIndex);
};

const trackPiece = (names: string, start: number, end: number): readonly Piece[] => {
  const named = names.split(/[,&/+]/).map((name) => TRACK_WORDS.get(name.trim().toLowerCase()));
  const known = named.filter((track) => track !== undefined);
  if (known.length === 0 || known.length < named.length) return [];
  const meaning = `Track: ${known.map((track) => tracks[track]).join(', ')}`;
  const on = Object.fromEntries(known.map((track) => [track, true as const]));
  return [{ start, end, kind: 'track', meaning, fields: { tracks: on } }];
};

/** '(closed press)', '[confirmed]': a phrase in brackets, which then stands alone. */
export const bracketPieces: PieceReader = ({ plain }, at) => {
  BRACKETS.lastIndex = at;
  const [whole, square, round] = BRACKETS.exec(plain) ?? [];
  const inner = square ?? round;
  if (whole === undefined || inner === undefined) return [];
  const lead = inner.length - inner.trimStart().length;
  const phrase = phraseAt(terms, inner, lead);
  if (!phrase || phrase.end !== inner.trimEnd().length) return [];
  return [pieceOf(phrase.meaning, at, at + whole.length)];
};
