import type { Trip } from '../../../domain/records/tables';
import { venueIndex } from '../../place-pieces';
import { plainText, wordsOf } from '../../plain-text';
import { wholeNameAt } from '../../titled';

const ROOMS = 'hall room suite salon ballroom lounge chamber'.split(' ');
const HOUSES =
  'building house guesthouse palace hotel centre center ministry museum residence embassy pavilion villa compound headquarters hq base'.split(
    ' ',
  );
const rooms: ReadonlySet<string> = new Set(ROOMS);
const nouns: ReadonlySet<string> = new Set([...ROOMS, ...HOUSES]);

const LABELLED = /^ *(?:venue|place|location|where|room) *: *(.+)$/i;
const PARTING = /[,;()[\]]| - | (?=(?:hall|room|rm|suite|salon)\.? [a-z]?\d{1,4}\b)/i;
const BEHIND_AT = /^.*\b(?:at|in) +/;
const NUMBERED =
  /^(?:hall|room|rm|suite|salon|villa)\.? [a-z]?\d{1,4}$|^\d{1,2}(?:st|nd|rd|th) floor$/i;
const OF_SOMETHING = /^(?:Ministry|Museum|Embassy|House|Hall|Palace|Residence) of /;

/** More words than this are a sentence. */
const MOST_WORDS = 6;

/** What of a title is a place by its form: set off, or behind 'at' or 'in'. */
export const placesInTitle = (trip: Trip, title: string): readonly string[] =>
  partsOf(title).flatMap((part, index) => {
    const name = index === 0 || !isPlace(trip, part) ? behindAt(part) : part;
    return name !== null && isPlace(trip, name) ? [name] : [];
  });

/** 'Venue: Great Hall, Fujian Room', or a row that is nothing but places. */
export const placesInNote = (trip: Trip, note: string): readonly string[] => {
  const labelled = LABELLED.exec(plainText(note))?.[1];
  if (labelled !== undefined) return partsOf(labelled).filter((part) => part !== '');
  const parts = partsOf(note);
  return parts.every((part) => isPlace(trip, part)) ? parts : [];
};

export const isNumberedRoom = (name: string): boolean => NUMBERED.test(name);

export const isRoomName = (name: string): boolean => rooms.has(lastWordOf(name));

const partsOf = (text: string): readonly string[] =>
  plainText(text)
    .split(PARTING)
    .map((part) => withoutArticle(part.trim()));

const behindAt = (part: string): string | null => {
  const lead = BEHIND_AT.exec(part)?.[0];
  return lead === undefined ? null : withoutArticle(part.slice(lead.length));
};

const withoutArticle = (name: string): string => name.replace(/^the +/i, '');

/** The whole name of a venue, a number of a room, or a name that says what building it is. */
const isPlace = (trip: Trip, name: string): boolean => {
  const words = wordsOf(name.slice(0, 160));
  if (words.length === 0) return false;
  if (wholeNameAt(venueIndex(trip.venues), words)?.words === words.length) return true;
  if (isNumberedRoom(name)) return true;
  if (words.length > MOST_WORDS || words.length < 2 || !/^[\p{Lu}\d]/u.test(name)) return false;
  return OF_SOMETHING.test(name) || (nouns.has(lastWordOf(name)) && /\p{Lu}\S*$/u.test(name));
};

const lastWordOf = (name: string): string => wordsOf(name.slice(0, 160)).at(-1)?.key ?? '';
