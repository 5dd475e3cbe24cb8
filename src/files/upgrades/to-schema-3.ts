/**
 * What schema 3 brought: until then the log said who had told something, and not who had noted it.
 * Frozen: it tells of files that are out of the house.
 */
export const broughtBySchema3: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  log: { notedBy: '' },
};
