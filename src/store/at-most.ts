/** Lets so much of what is asked for be at work at once; the rest waits in the order of asking. */
export const atMost = (most: number) => {
  const waiting: (() => void)[] = [];
  let free = most;
  const turn = (): Promise<void> => {
    if (free === 0) return new Promise((resolve) => waiting.push(resolve));
    free -= 1;
    return Promise.resolve();
  };
  const handOn = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    await turn();
    try {
      return await work();
    } finally {
      handOn();
    }
  };
};
