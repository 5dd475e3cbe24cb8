import { driveId } from '../records/drive';
import type { FieldType } from '../records/field';
import { partsOf } from '../records/members';
import { type TableName, tableNames } from '../records/table-name';
import { fields } from '../records/tables';
import type { TripDraft } from './edit';

/** The record that goes, and the one of the same table that stands in its place. */
interface Swap {
  readonly table: TableName;
  readonly from: string;
  readonly to: string;
}

/**
 * Takes a record out, and lets every reference to it lead to another one instead. What both had at one
 * place is joined: the roles at a meeting, one drive between two venues.
 */
export const replaceRecord = (draft: TripDraft, swap: Swap): void => {
  if (swap.from === swap.to) return;
  delete draft[swap.table][swap.from];
  if (swap.table === 'venues') joinDrives(draft, swap);
  for (const table of tableNames)
    for (const entry of Object.values(draft[table]))
      for (const [name, { type }] of Object.entries(fields[table])) swapIn(entry, name, type, swap);
};

/** A drive is named by its two ends. One that is known stays; one to itself is none. */
const joinDrives = (draft: TripDraft, { from, to }: Swap): void => {
  for (const drive of Object.values(draft.drives)) {
    if (drive.from !== from && drive.to !== from) continue;
    const other = drive.from === from ? drive.to : drive.from;
    delete draft.drives[drive.id];
    const id = driveId(to, other);
    const there = draft.drives[id];
    if (other === to || (there && there.minutes !== null)) continue;
    const { minutes, source, mode } = drive;
    const [first, second] = to < other ? [to, other] : [other, to];
    if (there) Object.assign(there, { minutes, source, mode });
    else draft.drives[id] = { ...drive, id, from: first, to: second };
  }
};

const swapIn = (holder: object, name: string, type: FieldType, swap: Swap): void => {
  const value: unknown = Reflect.get(holder, name);
  if (names(type, value, swap)) Reflect.set(holder, name, swap.to);
  if (typeof value !== 'object' || value === null) return;
  if (type.kind === 'map') swapInMap(value, type, swap);
  else
    for (const [part, partType] of Object.entries(partsOf(type, value) ?? {}))
      swapIn(value, part, partType, swap);
};

const swapInMap = (map: object, type: FieldType & { kind: 'map' }, swap: Swap): void => {
  for (const key of Object.keys(map)) swapIn(map, key, type.of, swap);
  if (!names(type.keys, swap.from, swap) || !Object.hasOwn(map, swap.from)) return;
  const moved: unknown = Reflect.get(map, swap.from);
  const there: unknown = Object.hasOwn(map, swap.to) ? Reflect.get(map, swap.to) : undefined;
  Reflect.deleteProperty(map, swap.from);
  Reflect.set(map, swap.to, there === undefined ? moved : joined(there, moved, type.of));
};

const names = (type: FieldType, value: unknown, { table, from }: Swap): boolean =>
  type.kind === 'reference' && type.to === table && value === from;

/** Of a map the entries of both; else what was there. */
const joined = (there: unknown, moved: unknown, type: FieldType): unknown => {
  const isMap = type.kind === 'map' && typeof there === 'object' && typeof moved === 'object';
  return isMap ? { ...moved, ...there } : there;
};
