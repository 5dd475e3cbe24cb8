import { capitalized } from './capitalized';

/** 'No travel time' of the id `no-travel-time`, as a planner reads it. */
export const ruleName = (id: string): string => {
  const [first = '', ...rest] = id.split('-').map((word) => abbreviations[word] ?? word);
  return [capitalized(first), ...rest].join(' ');
};

const abbreviations: Readonly<Record<string, string>> = { tbd: 'TBD', ron: 'RON', b: 'B' };
