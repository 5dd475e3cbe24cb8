/** The tables of a trip, in the order in which files write them. */
export const tableNames = [
  'trip',
  'stops',
  'meetings',
  'moves',
  'people',
  'venues',
  'drives',
  'topics',
  'log',
  'objectives',
  'tasks',
  'options',
  'calendar',
  'waivers',
  'versions',
  'handouts',
] as const;

export type TableName = (typeof tableNames)[number];
