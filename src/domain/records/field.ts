import type { TableName } from './table-name';

/**
 * Who may see a field, row by row of the audience table in `documents/audiences.ts`.
 * `page` is what stands on every page; `internal` never leaves the house.
 */
export type FieldClass =
  | 'page'
  | 'schedule'
  | 'press'
  | 'attendance'
  | 'substance'
  | 'lodging'
  | 'motorcade'
  | 'diet'
  | 'internal';

/** A closed set of values and the word a planner reads for each. */
export type Choices = Readonly<Record<string, string>>;

/** The word for one entry, 'gift', and the label of each of its parts. */
interface PartWords {
  readonly entry: string;
  readonly parts: Readonly<Record<string, string>>;
}

/** What a value may be. A `nullable` one is null while it is not known: TBD is legal everywhere. */
export type FieldType =
  | { readonly kind: 'text'; readonly lines: 'one' | 'many' }
  | { readonly kind: 'choice'; readonly choices: Choices; readonly nullable: boolean }
  | { readonly kind: 'flag' }
  | { readonly kind: 'id' }
  | { readonly kind: 'order' }
  | {
      readonly kind: 'whole';
      readonly min: number;
      readonly max: number;
      readonly unit: string;
      readonly nullable: boolean;
    }
  | { readonly kind: 'decimal'; readonly min: number; readonly max: number }
  | {
      readonly kind: 'reference';
      readonly to: TableName;
      readonly nullable: boolean;
      /** A person who is made in this field is one of ours. */
      readonly isOurs?: true;
    }
  | { readonly kind: 'date'; readonly nullable: boolean }
  | { readonly kind: 'clock'; readonly nullable: boolean }
  | { readonly kind: 'instant'; readonly nullable: boolean }
  | { readonly kind: 'wall-time' }
  | { readonly kind: 'zone' }
  | { readonly kind: 'country' }
  | { readonly kind: 'language' }
  | {
      /** Changes and merges as one value. */
      readonly kind: 'whole-object';
      readonly parts: Readonly<Record<string, FieldType>>;
      readonly nullable: boolean;
      /** What a planner reads for one of them, and for its parts. */
      readonly words?: PartWords;
    }
  | { readonly kind: 'variants'; readonly of: readonly Readonly<Record<string, FieldType>>[] }
  | {
      /** Each key changes and merges alone. */
      readonly kind: 'map';
      readonly keys: FieldType;
      readonly of: FieldType;
    }
  | { readonly kind: 'exactly'; readonly value: string | boolean };

/** A field of a record: the one place that schema, inspector, comparison and papers read. */
export interface Field<Value> {
  readonly label: string;
  readonly seenAs: FieldClass;
  readonly type: FieldType;
  readonly empty: Value;
}

/** A record type with a field that is not described here does not compile. */
export type FieldsOf<Entry> = { readonly [Name in Exclude<keyof Entry, 'id'>]: Field<Entry[Name]> };

export const line: FieldType = { kind: 'text', lines: 'one' };
export const prose: FieldType = { kind: 'text', lines: 'many' };
export const flag: FieldType = { kind: 'flag' };
/** The key of an entry that is no record. */
export const id: FieldType = { kind: 'id' };
export const order: FieldType = { kind: 'order' };
export const date: FieldType = { kind: 'date', nullable: true };
export const clock: FieldType = { kind: 'clock', nullable: true };
export const instant: FieldType = { kind: 'instant', nullable: true };
export const zone: FieldType = { kind: 'zone' };
export const country: FieldType = { kind: 'country' };

export const choice = (choices: Choices): FieldType => ({
  kind: 'choice',
  choices,
  nullable: false,
});

export const optionalChoice = (choices: Choices): FieldType => ({
  kind: 'choice',
  choices,
  nullable: true,
});

export const reference = (to: TableName): FieldType => ({ kind: 'reference', to, nullable: true });

/** One of our own people. */
export const oneOfOurs: FieldType = {
  kind: 'reference',
  to: 'people',
  nullable: true,
  isOurs: true,
};

export const whole = (min: number, max: number, unit: string): FieldType => ({
  kind: 'whole',
  min,
  max,
  unit,
  nullable: true,
});

export const present: FieldType = { kind: 'exactly', value: true };

/** Hours of a day by the clock of the place. */
export const hours: FieldType = {
  kind: 'whole-object',
  parts: {
    from: { kind: 'clock', nullable: false },
    until: { kind: 'clock', nullable: false },
  },
  nullable: true,
};

/** A set of keys: `{ key: true }`. */
export const setOf = (keys: FieldType): FieldType => ({ kind: 'map', keys, of: present });

export const mapOf = (keys: FieldType, of: FieldType): FieldType => ({ kind: 'map', keys, of });
