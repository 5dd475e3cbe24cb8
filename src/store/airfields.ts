import { loadOnce } from './load-once';

/** What a typed airfield may mean. */
export type AirfieldDirectory = typeof import('../data/airfield-directory');

/** 90 kB: loaded when a trip names an airfield by its code, or a planner first looks for one. */
export const loadAirfieldDirectory = loadOnce<AirfieldDirectory>(
  () => import('../data/airfield-directory'),
);
