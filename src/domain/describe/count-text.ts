/** '1 meeting', '3 meetings', 'no meetings'. */
export const countText = (count: number, word: string): string =>
  `${count === 0 ? 'no' : count} ${word}${count === 1 ? '' : 's'}`;
