/** '1 meeting', '3 meetings', 'no meetings'. */
export const countText = (count: number, word: string): string =>
  `${count === 0 ? 'no' : count} ${nounFor(count, word)}`;

/** 'meeting' of one, 'meetings' of any other number. */
export const nounFor = (count: number, word: string): string => `${word}${count === 1 ? '' : 's'}`;
