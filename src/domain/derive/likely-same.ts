import { recordName } from '../describe/record-name';
import type { TableName } from '../records/table-name';
import type { Trip } from '../records/tables';

/** The other records of a table, those first whose name is most like that of this one. */
export const byLikeness = (
  trip: Trip,
  table: TableName & ('people' | 'venues' | 'topics'),
  id: string,
): readonly string[] => {
  const wanted = piecesOf(trip, table, id);
  const likeness = (other: string): number => {
    const pieces = piecesOf(trip, table, other);
    const shared = [...pieces].filter((piece) => wanted.has(piece)).length;
    return shared / Math.max(1, pieces.size + wanted.size - shared);
  };
  return Object.keys(trip[table])
    .filter((other) => other !== id)
    .map((other) => ({ other, score: likeness(other) }))
    .sort((one, two) => two.score - one.score)
    .map(({ other }) => other);
};

/** Pairs of letters that follow each other in the name and in its own script. */
const piecesOf = (trip: Trip, table: TableName, id: string): ReadonlySet<string> => {
  const native: unknown = Reflect.get(trip[table][id] ?? {}, 'native');
  const text = `${recordName(trip, table, id)} ${typeof native === 'string' ? native : ''}`;
  const letters = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return new Set([...letters].slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`));
};
