import type { Meeting } from '../records/meeting';
import type { Person } from '../records/person';
import type { Trip } from '../records/tables';
import { find } from '../trip';
import { bareName, nativeName } from './names';
import { english, type Piece } from './piece';

/** The text with each named participant's name in its own script after the Latin one. */
export const withNativeNames = (trip: Trip, meeting: Meeting, text: string): readonly Piece[] => {
  const found = Object.keys(meeting.participants)
    .flatMap((id) => placeOf(text, find(trip.people, id)))
    .sort((one, other) => one.end - other.end);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { end, native } of found) {
    if (end <= from) continue;
    pieces.push(english(`${text.slice(from, end)} `), native);
    from = end;
  }
  return from < text.length || pieces.length === 0
    ? [...pieces, english(text.slice(from))]
    : pieces;
};

interface Place {
  readonly end: number;
  readonly native: Piece;
}

/** Right after the full name; else after the family name. A title that has it already keeps it. */
const placeOf = (text: string, person: Person | undefined): readonly Place[] => {
  const native = person ? nativeName(person) : null;
  if (!person || !native || text.includes(native.text)) return [];
  const end = endOfName(text, bareName(person)) ?? endOfName(text, person.family);
  return end === null ? [] : [{ end, native }];
};

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

const endOfName = (text: string, name: string): number | null => {
  if (name === '') return null;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + name.length);
    if (!WORD_CHARACTER.test(before) && !WORD_CHARACTER.test(after)) return at + name.length;
  }
  return null;
};
