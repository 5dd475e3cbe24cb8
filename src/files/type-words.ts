import type { FieldType } from '../domain/records/field';
import { recordNames } from '../domain/records/tables';

/** How a file says that nothing is known. */
export const OR_NULL = ', or null where it is not known';

/** What a value must be, as it reads after "it must be". */
export const mustBe = (type: FieldType): string => {
  const words = wordsOf(type);
  return 'nullable' in type && type.nullable ? words + OR_NULL : words;
};

const units: Readonly<Record<string, string>> = { min: 'minutes' };

const plain = {
  text: 'text',
  flag: 'true or false',
  id: 'an id of letters and digits',
  order: 'an order key such as a0',
  date: 'a date of the calendar, written as 2011-01-10',
  clock: 'a time from 00:00 to 23:59',
  instant: 'an instant in UTC, written as 2011-01-07T18:00:00Z',
  'wall-time': 'a time such as {"at": "15:00"}, {"part": "afternoon"} or {"tbd": true}',
  zone: 'a time zone by its name, such as Asia/Tokyo',
  country: 'a country by its two letters, such as JP, or nothing ("")',
  language: 'a language by its code, such as ja',
  map: 'an object with one entry for each',
} as const;

const wordsOf = (type: FieldType): string => {
  switch (type.kind) {
    case 'choice':
      return `one of ${Object.keys(type.choices).join(', ')}`;
    case 'whole': {
      const unit = units[type.unit] ?? type.unit;
      return `a whole number${unit && ` of ${unit}`} from ${type.min} to ${type.max}`;
    }
    case 'decimal':
      return `a number from ${type.min} to ${type.max}`;
    case 'reference':
      return `the id of a ${recordNames[type.to]}`;
    case 'whole-object':
      return `an object with ${namesOf(type.parts)}`;
    case 'variants':
      return `an object with ${type.of.map(namesOf).join(', or ')}`;
    case 'exactly':
      return JSON.stringify(type.value);
    default:
      return plain[type.kind];
  }
};

const namesOf = (parts: Readonly<Record<string, FieldType>>): string =>
  Object.keys(parts).join(' and ');
