import { tableNames } from '../domain/records/table-name';
import type { Trip } from '../domain/records/tables';
import { journeyOf } from '../domain/trip';
import { findNonsense } from './check-sense';
import { explainMisshape } from './check-shape';
import { findUnsafeText } from './check-text';
import { readEnvelope } from './envelope';
import { problemOf } from './place';
import { type FileProblem, type Flaw, under } from './problem';
import { readJson } from './read-json';
import { formatName, isTrip, schemaNumber } from './schema';
import { upgradeDocument } from './upgrades/upgrade';
import { block, writeRecord } from './write-record';

/** What a trip file says: the trip, the name of its state, and of those before it in other files. */
export interface TripFile {
  readonly trip: Trip;
  readonly rev: string;
  readonly ancestors: readonly string[];
}

export type ReadTripFile =
  | { readonly ok: true; readonly file: TripFile & { readonly schema: number } }
  | { readonly ok: false; readonly problem: FileProblem };

/** Reads a trip file strictly: what is not surely a whole and sound trip is refused. Never throws. */
export const readTripFile = (text: string): ReadTripFile => {
  const json = readJson(text);
  if (!json.ok) return json;
  const document = upgradeDocument(json.document);
  const read = readEnvelope(document);
  if (!read.ok) return read;
  const { rev, ancestors, schema, trip } = read.envelope;
  const refuse = (flaw: Flaw): ReadTripFile => ({
    ok: false,
    problem: problemOf(document, flaw),
  });
  const unsafe = findUnsafeText(document);
  if (unsafe) return refuse(unsafe);
  if (!isTrip(trip)) return refuse(explainMisshape(document));
  const nonsense = under('trip', findNonsense(trip));
  return nonsense ? refuse(nonsense) : { ok: true, file: { trip, rev, ancestors, schema } };
};

/** The same bytes for the same trip, in whatever order its records came to be. */
export const writeTripFile = ({ trip, rev, ancestors }: TripFile): string => {
  const tables = tableNames.map((table) => {
    const records = Object.entries(trip[table]).sort(([one], [other]) => (one < other ? -1 : 1));
    const lines = records.map(
      ([id, record]) => `${JSON.stringify(id)}: ${writeRecord(table, record)}`,
    );
    return `"${table}": ${block('    ', lines)}`;
  });
  const members = [
    `"format": "${formatName}"`,
    `"schema": ${schemaNumber}`,
    `"rev": ${JSON.stringify(rev)}`,
    `"ancestors": ${JSON.stringify(ancestors, null, 2).replaceAll('\n', '\n  ')}`,
    `"trip": ${block('  ', tables)}`,
  ];
  return `${block('', members)}\n`;
};

const LONGEST_NAME = 60;

/** A name that every system takes: letters, digits and hyphens of the title. */
export const suggestedFileName = (trip: Trip): string => {
  const name = journeyOf(trip)
    .title.normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');
  // Windows keeps some short names, such as CON and COM1, for devices.
  return `${name.length > 4 ? name : ['trip', name].filter(Boolean).join('-')}.legation.json`;
};
