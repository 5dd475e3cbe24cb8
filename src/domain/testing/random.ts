/** Numbers of a seed, the same in every run. */
export interface Random {
  /** From 0 up to, but not, the given number. */
  readonly below: (count: number) => number;
  readonly happens: (share: number) => boolean;
  readonly pick: <Entry>(entries: readonly [Entry, ...Entry[]]) => Entry;
  /** So many of them, each once, in their own order. */
  readonly some: <Entry>(entries: readonly Entry[], count: number) => readonly Entry[];
}

export const randomOf = (seed: number): Random => {
  const next = randomNumbers(seed);
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    happens: (share) => next() < share,
    pick: (entries) => entries[below(entries.length)] ?? entries[0],
    some: (entries, count) => {
      let wanted = Math.min(count, entries.length);
      return entries.filter((_, index) => {
        const isTaken = next() * (entries.length - index) < wanted;
        if (isTaken) wanted -= 1;
        return isTaken;
      });
    },
  };
};

/** The "mulberry32" generator: from 0 up to 1. */
export const randomNumbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
