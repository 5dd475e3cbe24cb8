import type { Patch } from '../../domain/edits/patch';
import type { Fix } from '../fixes';

/** The label of each fix and what it does: 'talks.minutes: 30', 'talks.slot: beijing 2011-01-10 11:00'. */
export type Mends = readonly (readonly [string, ...string[]])[];

/** The fixes in their order; of a new record only what is said of it. */
export const mendsOf = (fixes: readonly Fix[]): Mends =>
  fixes.map(({ label, patches }) => [label, ...patches.map(patchText).toSorted()]);

const patchText = ({ id, path, to }: Patch): string => {
  const what = [id, ...path].join('.');
  return to === undefined ? `${what}: removed` : `${what}: ${textOf(to)}`;
};

const textOf = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value);
  const said = Object.entries(value).filter(([name, each]) => name !== 'id' && isSaid(each));
  return 'date' in value && 'time' in value
    ? said.map(([name, each]) => (name === 'time' ? timeText(each) : textOf(each))).join(' ')
    : `(${said.map(([name, each]) => (each === true ? name : `${name} ${textOf(each)}`)).join(', ')})`;
};

/** '11:00'; 'tbd' */
const timeText = (time: object): string =>
  'at' in time ? Object.values(time).join(' ') : Object.keys(time).join(' ');

const isSaid = (value: unknown): boolean => {
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return !isEmpty && value !== null && value !== '' && value !== false;
};
