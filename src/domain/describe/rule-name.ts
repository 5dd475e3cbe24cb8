/** 'No travel time' of the id `no-travel-time`, as a planner reads it. */
export const ruleName = (id: string): string => {
  const [first = '', ...rest] = id.split('-').map((word) => abbreviations[word] ?? word);
  return [`${first.charAt(0).toUpperCase()}${first.slice(1)}`, ...rest].join(' ');
};

const abbreviations: Readonly<Record<string, string>> = { tbd: 'TBD', ron: 'RON', b: 'B' };
