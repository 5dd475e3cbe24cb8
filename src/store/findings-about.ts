import { type Finding, type Subject, severities } from '../checks/finding';
import { groupByKeys } from '../domain/group-by';
import { sameMembers } from '../domain/lists/same-members';
import type { Selection } from './state';

const none: readonly Finding[] = [];
type ByThing = ReadonlyMap<string, readonly Finding[]>;

const tables = new WeakMap<readonly Finding[], ByThing>();
let latest: ByThing = new Map();

/**
 * The findings about one thing: what is said of it and others of its kind, the worst first, and then
 * what is told of a whole stop or trip. The same list, by identity, for as long as the same is found
 * about it.
 */
export const findingsAbout = (
  findings: readonly Finding[],
  kind: Subject['kind'] | Selection['kind'],
  id: string,
): readonly Finding[] => tableOf(findings).get(`${kind} ${id}`) ?? none;

const tableOf = (findings: readonly Finding[]): ByThing => {
  const kept = tables.get(findings);
  if (kept) return kept;
  const about = groupByKeys(findings, (finding) =>
    finding.about.map(({ kind, id }) => `${kind} ${id}`),
  );
  const table = new Map(
    [...about].map(([key, list]) => {
      const sorted = list.toSorted((one, other) => rankAt(key, one) - rankAt(key, other));
      const before = latest.get(key) ?? none;
      return [key, sameMembers(before, sorted) ? before : sorted];
    }),
  );
  tables.set(findings, table);
  latest = table;
  return table;
};

/** By severity, of each what is said here before what is said at another of its kind. */
const rankAt = (key: string, { about: [first], severity }: Finding): number => {
  if (!first || !key.startsWith(`${first.kind} `)) return 2 * severities.length;
  return 2 * severities.indexOf(severity) + (key === `${first.kind} ${first.id}` ? 0 : 1);
};

/** The findings that are said in full at this thing: it is the first that they are about. */
export const findingsSaidAt = (
  findings: readonly Finding[],
  kind: Subject['kind'],
  id: string,
): readonly Finding[] =>
  findingsAbout(findings, kind, id).filter(
    ({ about: [first] }) => first?.kind === kind && first.id === id,
  );
