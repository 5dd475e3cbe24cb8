import { recordName } from '../describe/record-name';
import type { Trip } from '../records/tables';

/** How meetings are called in the name of a step: one by its title, several by their number. */
export const meetingsText = (trip: Trip, ids: readonly string[]): string => {
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0) return recordName(trip, 'meetings', only);
  return `${ids.length} meetings`;
};
