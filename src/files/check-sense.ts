import { driveId } from '../domain/records/drive';
import { fields, type TableName, type Trip, tableNames } from '../domain/records/tables';
import { findFlaw } from './check-value';
import { namePlace } from './place';
import { type FileProblem, type FileProblemCode, type Path, pointerOf } from './problem';

/** No trip comes near; a table of this length still opens. */
const MOST_RECORDS = 20_000;

/** The first place where a trip of the right shape makes no sense. */
export const findNonsense = (trip: Trip): FileProblem | null => {
  for (const table of tableNames) {
    const count = Object.keys(trip[table]).length;
    if (count > MOST_RECORDS)
      return refuse(trip, 'too-many', ['trip', table], `has more than ${MOST_RECORDS} records`);
    for (const [id, record] of Object.entries(trip[table])) {
      const problem = lookAtRecord(trip, table, id, record);
      if (problem) return problem;
    }
  }
  return findOddDrive(trip);
};

const refuse = (trip: Trip, code: FileProblemCode, path: Path, says: string): FileProblem => ({
  code,
  pointer: pointerOf(path),
  sentence: `${namePlace({ trip }, path)} ${says}.`,
});

const lookAtRecord = (
  trip: Trip,
  table: TableName,
  id: string,
  record: { readonly id: string },
): FileProblem | null => {
  const place = ['trip', table, id];
  if (record.id !== id)
    return refuse(trip, 'id', [...place, 'id'], `stands under another id than its ${record.id}`);
  for (const [name, { type }] of Object.entries(fields[table])) {
    const flaw = findFlaw(trip, type, Reflect.get(record, name), [...place, name]);
    if (flaw) return refuse(trip, flaw.code, flaw.path, flaw.says);
  }
  return null;
};

const findOddDrive = (trip: Trip): FileProblem | null => {
  for (const [id, { from, to }] of Object.entries(trip.drives))
    if (from >= to || id !== driveId(from, to)) {
      const wanted =
        from === to ? 'two venues' : `the id ${driveId(from, to)}, its venues in order`;
      return refuse(trip, 'drive', ['trip', 'drives', id], `must have ${wanted}`);
    }
  return null;
};
