import type { Patch } from '../domain/edits/patch';
import { tableNames } from '../domain/records/table-name';
import type { Trip } from '../domain/records/tables';
import { find } from '../domain/trip';
import { findNonsense, type SomeRecords } from './check-sense';
import { findMisshape, oneJourney } from './check-shape';
import { findUnsafeText } from './check-text';
import { namePlace } from './place';
import { type Flaw, under } from './problem';
import { OR_NULL } from './type-words';

/**
 * What is wrong with a trip after these patches, as a sentence; null when the file of it would be
 * read again. By the reader's own checks, over the records that changed: the others were sound.
 */
export const explainBadEdit = (trip: Trip, patches: readonly Patch[]): string | null => {
  const changed = changedRecords(trip, patches);
  const document = { trip: changed };
  const flaw =
    findUnsafeText(document) ??
    findMisshape(document) ??
    (Object.keys(trip.trip).length === 1 ? null : oneJourney) ??
    under('trip', findNonsense(trip, removesRecord(patches) ? trip : changed));
  return flaw && sentenceOf(document, flaw);
};

/** For planners, who leave a field empty and have never seen a file from inside. */
const sentenceOf = (document: unknown, { path, says }: Flaw): string =>
  `${namePlace(document, path)} ${says.replace(OR_NULL, '')}.`;

const changedRecords = (trip: Trip, patches: readonly Patch[]): SomeRecords => {
  const tables = tableNames.map((table) => {
    const ids = new Set(patches.filter((patch) => patch.table === table).map(({ id }) => id));
    const records = [...ids].flatMap((id) => {
      const record = find<{ readonly id: string }>(trip[table], id);
      return record ? [[id, record] as const] : [];
    });
    return [table, Object.fromEntries(records)] as const;
  });
  return Object.fromEntries(tables);
};

/** Any record may have named the one that is gone. */
const removesRecord = (patches: readonly Patch[]): boolean =>
  patches.some(({ path, to }) => path.length === 0 && to === undefined);
