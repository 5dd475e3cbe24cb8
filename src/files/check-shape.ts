import * as z from 'zod/mini';
import { fitsTables } from './fits';
import { labelAt, typeAt, valueAt } from './place';
import { type Flaw, type Path, shown } from './problem';
import { tripSchema } from './schema';
import { mustBe } from './type-words';

/** Says of a file without the tables, records and fields of this schema where that shows first. */
export const explainMisshape = (document: unknown): Flaw => findMisshape(document) ?? oneJourney;

/** The first place where a table, record or field is not as this schema has it. */
export const findMisshape = (document: unknown): Flaw | null => {
  const trip = valueAt(document, ['trip']);
  if (fitsTables(trip)) return null;
  const { error } = z.safeParse(tripSchema(), trip);
  const issue = error?.issues[0];
  if (!issue) return null;
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = ['trip', ...issue.path.map(asKey), ...unknownKey];
  return { ...explain(document, path, issue.code), path };
};

export const oneJourney: Flaw = {
  code: 'journey',
  path: ['trip', 'trip'],
  says: 'must have one record: the trip itself',
};

const asKey = (key: PropertyKey): string | number => (typeof key === 'symbol' ? '' : key);

const explain = (document: unknown, path: Path, issue: string): Omit<Flaw, 'path'> => {
  const value = valueAt(document, path);
  const label = labelAt(path);
  if (value === undefined) return { code: 'missing', says: lacks(path) };
  if (path.length === 2 && issue === 'unrecognized_keys')
    return { code: 'unknown', says: 'has a table that this version does not know' };
  if (path.length < 4 && issue !== 'invalid_key')
    return { code: 'value', says: `is ${shown(value)}; it must be an object` };
  if (label === '')
    return { code: 'id', says: 'must have an id of at most 80 letters, digits and _ ~ . -' };
  if (issue === 'unrecognized_keys' || issue === 'invalid_key')
    return { code: 'unknown', says: `has the name ${shown(path.at(-1))} ${ruleOfKeys(path)}` };
  const type = typeAt(path);
  const wanted = type ? `; it must be ${mustBe(type)}` : '';
  return { code: 'value', says: `has ${shown(value)} under “${label}”${wanted}` };
};

const lacks = (path: Path): string => {
  const label = labelAt(path);
  const must = 'it must be there even where nothing is known';
  if (label === '' && path.length < 4) return `is missing; ${must}`;
  return `has no ${path.length === 4 && label ? `“${label}”` : shown(path.at(-1))}; ${must}`;
};

const ruleOfKeys = (path: Path): string => {
  const type = typeAt(path.slice(0, -1));
  const wanted = type?.kind === 'map' ? type.keys : type;
  return `under “${labelAt(path)}”${wanted ? `; it must be ${mustBe(wanted)}` : ''}`;
};
