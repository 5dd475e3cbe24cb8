import type { Journey } from '../domain/records/journey';

/** A figure that a rule goes by and a trip may change; its id is unique among all rules. */
export interface Limit {
  readonly id: string;
  /** As a planner reads it: 'Shortest night'. */
  readonly label: string;
  readonly unit: 'min' | 'h' | 'days' | 'km/h' | 'nm' | 'kt' | 'people' | 'levels' | 'times';
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

/** What the trip says of the limit, within its bounds; else what is usual. */
export const limitIn = ({ limits }: Journey, { id, usual, least, most }: Limit): number =>
  Math.min(most, Math.max(least, limits[id] ?? usual));
