import type { FieldType } from '../domain/records/field';
import { typeOfMember } from '../domain/records/members';
import { recordNames, type Trip } from '../domain/records/tables';
import { type Flaw, shown, under } from './problem';

/** A reference in a value that leads nowhere, or a line break where there is one line. */
export const findFlaw = (trip: Trip, type: FieldType | undefined, value: unknown): Flaw | null => {
  if (type === undefined || value === null) return null;
  if (typeof value === 'string') return flawOfText(trip, type, value);
  if (typeof value !== 'object') return null;
  for (const [key, member] of Object.entries(value)) {
    const flaw =
      (type.kind === 'map' ? flawOfText(trip, type.keys, key) : null) ??
      findFlaw(trip, typeOfMember(type, key, value), member);
    if (flaw) return under(key, flaw);
  }
  return null;
};

const flawOfText = (trip: Trip, type: FieldType, text: string): Flaw | null => {
  if (type.kind === 'reference' && !Object.hasOwn(trip[type.to], text)) {
    const says = `names the ${recordNames[type.to]} ${shown(text)}, which is not in the trip`;
    return { code: 'reference', path: [], says };
  }
  return type.kind === 'text' && type.lines === 'one' && text.includes('\n')
    ? { code: 'text', path: [], says: 'has a line break, where one line is wanted' }
    : null;
};
