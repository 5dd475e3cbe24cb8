import fc, { type Arbitrary } from 'fast-check';
import { driveId } from '../../domain/records/drive';
import { type TableName, tableNames } from '../../domain/records/table-name';
import { fields, type Trip } from '../../domain/records/tables';
import { explainMisshape } from '../check-shape';
import { isTrip } from '../schema';
import { arbitraryTexts, arbitraryValue, type Ids } from './arbitrary-value';

export interface ArbitraryTripOptions {
  /** Of each table. */
  readonly mostRecords?: number;
  /** Whether records may have fields that this version does not know. */
  readonly unknownFields?: boolean;
}

/** Any valid trip, made from the registry of fields: a new field is in it without another word. */
export const arbitraryTrip = ({
  mostRecords = 3,
  unknownFields = false,
}: ArbitraryTripOptions = {}): Arbitrary<Trip> =>
  arbitraryIds(mostRecords)
    .chain((ids) =>
      fc.record(
        Object.fromEntries(
          tableNames.map((table) => [table, arbitraryTable(table, ids, unknownFields)]),
        ),
        { noNullPrototype: true },
      ),
    )
    .map(asTrip);

const asTrip = (tables: unknown): Trip => {
  if (!isTrip(tables)) throw new Error(explainMisshape({ trip: tables }).says);
  return tables;
};

const id = fc.stringMatching(/^[A-Za-z0-9_.-]{1,12}$/).filter((text) => !isForbidden(text));
/** An id would be a key of the file. */
const isForbidden = (text: string): boolean =>
  ['__proto__', 'constructor', 'prototype'].includes(text);

const arbitraryIds = (most: number): Arbitrary<Ids> => {
  const some = fc.uniqueArray(id, { maxLength: most });
  const few = fc.uniqueArray(id, { maxLength: Math.min(most, 2) });
  return fc
    .record({
      trip: id.map((one) => [one]),
      stops: some,
      meetings: some,
      moves: some,
      people: some,
      venues: some,
      topics: some,
      log: some,
      objectives: few,
      tasks: few,
      options: few,
      calendar: few,
      waivers: few,
      versions: few,
      handouts: few,
      drives: fc.nat({ max: most }),
    })
    .map(({ stops, venues, meetings, moves, drives, ...others }) => {
      const placed = stops.length === 0 ? [] : meetings;
      const moved = stops.length === 0 ? [] : moves;
      const driven = pairsOf(venues).slice(0, drives);
      return { ...others, stops, venues, meetings: placed, moves: moved, drives: driven };
    });
};

/** The ids of the drives between any two venues. */
const pairsOf = (venues: readonly string[]): readonly string[] =>
  venues.flatMap((one, index) => venues.slice(index + 1).map((other) => driveId(one, other)));

const arbitraryTable = (table: TableName, ids: Ids, unknownFields: boolean): Arbitrary<unknown> =>
  fc
    .tuple(...ids[table].map((key) => arbitraryRecord(table, key, ids, unknownFields)))
    .map((records) =>
      Object.fromEntries(records.map((record, index) => [ids[table][index], record])),
    );

const arbitraryRecord = (
  table: TableName,
  key: string,
  ids: Ids,
  unknownFields: boolean,
): Arbitrary<unknown> => {
  const known = Object.entries(fields[table]).map(([name, { type }]) => [
    name,
    arbitraryValue(type, ids),
  ]);
  return fc
    .tuple(
      unknownFields ? arbitraryExtras : fc.constant({}),
      fc.record(Object.fromEntries(known), { noNullPrototype: true }),
    )
    .map(([extras, values]) => ({ ...extras, ...values, ...endsOf(table, key), id: key }));
};

/** A drive is named by its two venues, which have no `~` in their ids here. */
const endsOf = (table: TableName, key: string): object => {
  const [from, to] = key.split('~');
  return table === 'drives' ? { from, to } : {};
};

const arbitraryExtras = fc.dictionary(
  fc.stringMatching(/^x-[a-z]{1,8}$/),
  fc.oneof(
    fc.integer(),
    arbitraryTexts.many,
    fc.array(fc.boolean()),
    fc.dictionary(fc.stringMatching(/^[a-z0-9]{1,4}$/), fc.constantFrom(null, 'x', 2.5)),
  ),
  { maxKeys: 2, noNullPrototype: true },
);
