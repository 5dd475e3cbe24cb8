import type { FieldType } from '../domain/records/field';
import { recordNames } from '../domain/records/tables';

/** What a value must be, as it reads after "it must be". */
export const mustBe = (type: FieldType): string => {
  const words = wordsOf(type);
  return 'nullable' in type && type.nullable ? `${words}, or null where it is not known` : words;
};

const units: Readonly<Record<string, string>> = { min: 'minutes' };

const wordsOf = (type: FieldType): string => {
  switch (type.kind) {
    case 'text':
      return 'text';
    case 'choice':
      return `one of ${Object.keys(type.choices).join(', ')}`;
    case 'flag':
      return 'true or false';
    case 'order':
      return 'an order key such as a0';
    case 'whole': {
      const unit = units[type.unit] ?? type.unit;
      return `a whole number${unit && ` of ${unit}`} from ${type.min} to ${type.max}`;
    }
    case 'decimal':
      return `a number from ${type.min} to ${type.max}`;
    case 'reference':
      return `the id of a ${recordNames[type.to]}`;
    case 'date':
      return 'a date of the calendar, written as 2011-01-10';
    case 'clock':
      return 'a time from 00:00 to 23:59';
    case 'instant':
      return 'an instant in UTC, written as 2011-01-07T18:00:00Z';
    case 'wall-time':
      return 'a time such as {"at": "15:00"}, {"part": "afternoon"} or {"tbd": true}';
    case 'zone':
      return 'a time zone by its name, such as Asia/Tokyo';
    case 'country':
      return 'a country by its two letters, such as JP, or nothing ("")';
    case 'language':
      return 'a language by its code, such as ja';
    case 'whole-object':
      return `an object with ${namesOf(type.parts)}`;
    case 'variants':
      return `an object with ${type.of.map(namesOf).join(', or ')}`;
    case 'map':
      return 'an object with one entry for each';
    case 'exactly':
      return JSON.stringify(type.value);
  }
};

const namesOf = (parts: Readonly<Record<string, FieldType>>): string =>
  Object.keys(parts).join(' and ');
