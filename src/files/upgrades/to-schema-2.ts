/**
 * What schema 2 brought, with what was so before: nothing had been said, ticked, seated or put in
 * steps. Frozen: it tells of files that are out of the house.
 */
export const broughtBySchema2: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  meetings: {
    follows: null,
    beganAt: null,
    endedAt: null,
    preset: null,
    poolInPlace: null,
    sequence: {},
  },
  moves: { vehicles: {} },
};

export const tablesOfSchema2 = ['log'] as const;
