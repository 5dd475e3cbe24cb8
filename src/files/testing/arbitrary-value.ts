import fc, { type Arbitrary } from 'fast-check';
import { cleanText } from '../../domain/records/clean-text';
import type { FieldType } from '../../domain/records/field';
import { partsOfDay } from '../../domain/records/moment';
import type { TableName } from '../../domain/records/table-name';
import { addDays } from '../../domain/time/local-date';

/** The ids that a trip has, by table: what references may name. */
export type Ids = Readonly<Record<TableName, readonly string[]>>;

const zones = [
  ...['America/New_York', 'Asia/Kathmandu', 'Asia/Shanghai', 'Asia/Tokyo', 'Etc/UTC'],
  ...['Europe/London', 'Pacific/Chatham', 'Pacific/Apia'],
];

const date = fc.integer({ min: -40_000, max: 69_000 }).map((days) => addDays('2010-01-01', days));
const twoDigits = (max: number): Arbitrary<string> =>
  fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));
const clock = fc.tuple(twoDigits(23), twoDigits(59)).map((parts) => parts.join(':'));
const instant = fc
  .tuple(date, clock, twoDigits(59))
  .map(([day, minute, second]) => `${day}T${minute}:${second}Z`);
const wallTime = fc.oneof(
  fc.record({ at: clock }),
  fc.record({ at: clock, about: fc.constant(true) }),
  fc.record({ part: fc.constantFrom(...Object.keys(partsOfDay)) }),
  fc.constant({ tbd: true }),
);
const order = fc
  .tuple(fc.constantFrom('Zz', 'a0', 'a1', 'b0V', 'c000'), fc.constantFrom('', '1', 'V', '0zV'))
  .map((parts) => parts.join(''));

const text = fc.string({ unit: 'grapheme', maxLength: 8 });
/** Made once: making this arbitrary costs more than all its values. */
export const arbitraryTexts = {
  one: text.map((typed) => cleanText(typed, 'one')),
  many: text.map((typed) => cleanText(typed, 'many')),
} as const;

const plain = {
  flag: fc.boolean(),
  id: fc.constantFrom('one', 'two', 'three'),
  order,
  date,
  clock,
  instant,
  'wall-time': wallTime,
  zone: fc.constantFrom(...zones),
  country: fc.constantFrom('', 'CN', 'JP', 'KR', 'US'),
  language: fc.constantFrom('en', 'ja', 'ko', 'zh-Hans', 'fil'),
} as const;

/** Any value that a field of the type may have in a trip with these ids. */
export const arbitraryValue = (type: FieldType, ids: Ids): Arbitrary<unknown> => {
  const value = presentValue(type, ids);
  return 'nullable' in type && type.nullable ? fc.option(value, { freq: 3 }) : value;
};

const presentValue = (type: FieldType, ids: Ids): Arbitrary<unknown> => {
  switch (type.kind) {
    case 'text':
      return arbitraryTexts[type.lines];
    case 'choice':
      return fc.constantFrom(...Object.keys(type.choices));
    case 'whole':
      return fc.integer({ min: type.min, max: type.max });
    case 'decimal':
      // JSON has no negative zero.
      return fc.double({ min: type.min, max: type.max, noNaN: true }).map((number) => number + 0);
    case 'reference':
      return oneOf(ids[type.to]);
    case 'whole-object':
      return canBe(type.parts, ids) ? partsOf(type.parts, ids) : fc.constant(null);
    case 'variants':
      return fc.oneof(
        ...type.of.filter((parts) => canBe(parts, ids)).map((parts) => partsOf(parts, ids)),
      );
    case 'map':
      return mapOf(type, ids);
    case 'exactly':
      return fc.constant(type.value);
    default:
      return plain[type.kind];
  }
};

/** Nothing can be said of a table without records: null, which only a nullable reference may be. */
const oneOf = (ids: readonly string[]): Arbitrary<string | null> =>
  ids.length === 0 ? fc.constant(null) : fc.constantFrom(...ids);

const partsOf = (parts: Readonly<Record<string, FieldType>>, ids: Ids): Arbitrary<unknown> =>
  fc.record(
    Object.fromEntries(
      Object.entries(parts).map(([name, type]) => [name, arbitraryValue(type, ids)]),
    ),
    { noNullPrototype: true },
  );

/** Whether each of the parts has a record to name. */
const canBe = (parts: Readonly<Record<string, FieldType>>, ids: Ids): boolean =>
  Object.values(parts).every(
    (type) => type.kind !== 'reference' || type.nullable || ids[type.to].length > 0,
  );

const mapOf = (
  { keys, of }: FieldType & { readonly kind: 'map' },
  ids: Ids,
): Arbitrary<unknown> => {
  const namesNobody = [keys, of].some(
    (type) => type.kind === 'reference' && ids[type.to].length === 0,
  );
  if (namesNobody) return fc.constant({});
  const key = presentValue(keys, ids).map(String);
  return fc.dictionary(key, presentValue(of, ids), { maxKeys: 3, noNullPrototype: true });
};
