import type { Trip } from '../domain/records/tables';
import type { Venue } from '../domain/records/venue';
import { endOfName } from './name-extent';
import { isBreak, type Piece, type PieceReader, type Scene } from './piece';
import { type Word, wordsOf } from './plain-text';
import { bestNamed, saysSomething, type Titled, titled, wholeNameAt } from './titled';
import type { LineContext } from './typed-line';

const indexes = new WeakMap<Trip['venues'], readonly Titled<Venue>[]>();

export const venueIndex = (venues: Trip['venues']): readonly Titled<Venue>[] => {
  const kept = indexes.get(venues);
  if (kept) return kept;
  const index = Object.values(venues).map((venue) => titled(venue, venue.name, venue.native));
  indexes.set(venues, index);
  return index;
};

/** A venue of the stop goes before one of no stop, and that before one of another stop. */
export const distanceFrom =
  ({ stop }: LineContext) =>
  (venue: Venue): number => {
    if (venue.stop === stop) return 0;
    return venue.stop === null ? 20 : 40;
  };

const OPENING = /(@ *)|at +/iy;
const ARTICLE = /the +/iy;

/** '@ Bayi', 'at the Great Hall' with a capital, each with '/ East Room' or ', hall 2' behind it. */
export const placePieces: PieceReader = (scene, at) => {
  OPENING.lastIndex = at;
  const opening = OPENING.exec(scene.plain);
  if (!opening) return [];
  const isMark = opening[1] !== undefined;
  ARTICLE.lastIndex = OPENING.lastIndex;
  const from = OPENING.lastIndex;
  const nameStart = ARTICLE.test(scene.plain) ? ARTICLE.lastIndex : from;
  const place = knownPlace(scene, at, nameStart, isMark) ?? unknownPlace(scene, at, from, isMark);
  return place ? [place, ...roomAt(scene, place.end)] : [];
};

const knownPlace = (scene: Scene, at: number, from: number, isMark: boolean): Piece | null => {
  const { plain, context } = scene;
  const index = venueIndex(context.trip.venues);
  const words = wordsOf(plain.slice(from, from + 160), 0, 14);
  if (words[0]?.start !== 0 || !(isMark || /[\p{Lu}\p{Lo}]/u.test(plain[from] ?? ''))) return null;
  const whole = wholeNameAt(index, words);
  const last = whole && words[whole.words - 1];
  if (last && !runsOn(plain, from + last.end)) return venuePiece(whole.entry, at, from + last.end);
  const end = endOfPlace(plain, from);
  const inPlace = words.filter((word) => from + word.end <= end);
  for (let count = inPlace.length; count > 0; count -= 1) {
    const isPart = count < inPlace.length || !isMark;
    const found = partNamed(scene, inPlace.slice(0, count), isPart);
    const finish = from + (inPlace[count - 1]?.end ?? 0);
    if (found && !runsOn(plain, finish)) return venuePiece(found, at, finish);
  }
  return null;
};

/** One venue that these words name; where more words follow, by whole words. */
const partNamed = ({ context }: Scene, words: readonly Word[], isPart: boolean): Venue | null => {
  if (!saysSomething(words)) return null;
  const best = bestNamed(venueIndex(context.trip.venues), words, distanceFrom(context));
  const [venue, ...others] = best?.entries ?? [];
  if (!best || !venue || others.length > 0) return null;
  return isPart && best.score % 20 >= 4 ? null : venue;
};

/** 'Great Wall Hotel' is not the Great Wall. */
const runsOn = (plain: string, end: number): boolean =>
  /^(?: |-)[\p{Lu}]/u.test(plain.slice(end, end + 2)) && endOfPlace(plain, end) > end;

const endOfPlace = (plain: string, from: number): number => {
  const end = endOfName(plain, from, true);
  const slash = plain.slice(from, end).search(/ *\//);
  return slash === -1 ? end : from + slash;
};

const venuePiece = (venue: Venue, start: number, end: number): Piece => ({
  start,
  end,
  kind: 'venue',
  meaning: venue.name,
  fields: { venue: venue.id },
});

const unknownPlace = (
  { text, plain }: Scene,
  start: number,
  from: number,
  isMark: boolean,
): Piece | null => {
  const end = endOfPlace(plain, from);
  const name = text.slice(from, end).trim();
  if (name === '' || !isMark) return null;
  return {
    start,
    end,
    kind: 'unknown-venue',
    meaning: 'No venue of this trip, or more than one',
    inTitle: `at ${name}`,
    named: { connector: 'at', name, isTheirs: true },
    unknown: { kind: 'venue', text: name },
  };
};

const SLASH = / *\/ */y;
const ROOM = String.raw`(?:hall|room|rm|suite|salon|ballroom|floor)\.? [\p{L}\d-]{1,4}`;
const FLOOR = String.raw`\d+F|\d+(?:st|nd|rd|th) floor`;
const NUMBERED = new RegExp(` *, *(?=(?:${ROOM}|${FLOOR})(?: *$| *[,;@#!?[]))`, 'iuy');

const roomAt = ({ text, plain }: Scene, start: number): readonly Piece[] => {
  for (const scanner of [SLASH, NUMBERED]) {
    scanner.lastIndex = start;
    if (!scanner.test(plain)) continue;
    const from = scanner.lastIndex;
    const end = endOfName(plain, from, true);
    const room = text.slice(from, end).trim();
    if (room !== '' && !isBreak(plain, from))
      return [{ start, end, kind: 'room', meaning: room, fields: { room } }];
  }
  return [];
};
