import { keptBy } from '../kept-by';

/** The texts of a list, to be looked up: the same set for the same list. */
export const asSet = keptBy((list: readonly string[]): ReadonlySet<string> => new Set(list));
