import { loadOnce } from './load-once';

/** What a typed city, zone or country may mean. */
export type CityDirectory = typeof import('../data/city-directory');

/** Loaded when a planner first looks for a city. */
export const loadCityDirectory = loadOnce<CityDirectory>(() => import('../data/city-directory'));
