/** What a typed city, zone or country may mean. */
export type CityDirectory = typeof import('../data/city-directory');

let loading: Promise<CityDirectory> | null = null;

/** Loaded when a planner first looks for a city; a load that failed is tried again. */
export const loadCityDirectory = (): Promise<CityDirectory> => {
  loading ??= import('../data/city-directory').catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
};
