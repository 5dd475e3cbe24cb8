/** '1 meeting', '3 meetings', 'no meetings'. */
export const countText = (count: number, word: string): string =>
  `${count === 0 ? 'no' : count} ${nounFor(count, word)}`;

/** '1 line changes', '3 lines change'. */
export const countDoes = (count: number, word: string, verb: string): string =>
  `${countText(count, word)} ${verb}${count === 1 ? 's' : ''}`;

/** 'meeting' of one, 'meetings' of any other number. */
export const nounFor = (count: number, word: string): string =>
  count === 1 ? word : (ownPlurals[word] ?? `${word}s`);

const ownPlurals: Readonly<Record<string, string>> = { person: 'people' };
