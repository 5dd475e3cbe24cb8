import type { Finding, Subject } from '../checks/finding';
import type { Selection } from './state';

const none: readonly Finding[] = [];
const tables = new WeakMap<readonly Finding[], ReadonlyMap<string, readonly Finding[]>>();

/** The findings about one thing. The same list, by identity, for as long as the findings are. */
export const findingsAbout = (
  findings: readonly Finding[],
  kind: Subject['kind'] | Selection['kind'],
  id: string,
): readonly Finding[] => tableOf(findings).get(`${kind} ${id}`) ?? none;

const tableOf = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => {
  const kept = tables.get(findings);
  if (kept) return kept;
  const table = new Map<string, Finding[]>();
  for (const finding of findings)
    for (const { kind, id } of finding.about) {
      const list = table.get(`${kind} ${id}`);
      if (list) list.push(finding);
      else table.set(`${kind} ${id}`, [finding]);
    }
  tables.set(findings, table);
  return table;
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
