import { driveId } from '../domain/records/drive';
import { type TableName, tableNames } from '../domain/records/table-name';
import { fieldNamed, fields, type Table, type Trip } from '../domain/records/tables';
import { record } from '../domain/trip';
import { findFlaw } from './check-value';
import { type Flaw, under } from './problem';

/** No trip comes near; a table of this length still opens. */
const MOST_RECORDS = 20_000;

/** Records to look at, by table. */
export type SomeRecords = Readonly<Record<string, Table<{ readonly id: string }>>>;

/** The first place where a trip of the right shape makes no sense, among some of its records or all. */
export const findNonsense = (trip: Trip, records: SomeRecords = trip): Flaw | null => {
  for (const table of tableNames) {
    const flaw = flawOfTable(trip, table, Object.entries(records[table] ?? {}));
    if (flaw) return under(table, flaw);
  }
  return null;
};

const flawOfTable = (
  trip: Trip,
  table: TableName,
  entries: readonly (readonly [string, { readonly id: string }])[],
): Flaw | null => {
  if (entries.length > 0 && Object.keys(trip[table]).length > MOST_RECORDS)
    return { code: 'too-many', path: [], says: `has more than ${MOST_RECORDS} records` };
  for (const [id, entry] of entries) {
    const flaw = flawOfRecord(trip, table, id, entry);
    if (flaw) return under(id, flaw);
  }
  return null;
};

const flawOfRecord = (
  trip: Trip,
  table: TableName,
  id: string,
  entry: { readonly id: string },
): Flaw | null => {
  if (entry.id !== id)
    return { code: 'id', path: ['id'], says: `stands under another id than its ${entry.id}` };
  for (const name in fields[table]) {
    const flaw = findFlaw(trip, fieldNamed(table, name)?.type, Reflect.get(entry, name));
    if (flaw) return under(name, flaw);
  }
  return table === 'drives' ? flawOfDrive(trip, id) : null;
};

const flawOfDrive = (trip: Trip, id: string): Flaw | null => {
  const { from, to } = record(trip.drives, id, 'drives');
  if (from < to && id === driveId(from, to)) return null;
  const wanted = from === to ? 'two venues' : `the id ${driveId(from, to)}, its venues in order`;
  return { code: 'drive', path: [], says: `must have ${wanted}` };
};
