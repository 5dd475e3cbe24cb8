import { useEffect } from 'react';
import { keptBy } from '../../domain/kept-by';
import { tableNames } from '../../domain/records/table-name';
import type { Trip } from '../../domain/records/tables';
import { inSlices } from '../kit/in-slices';
import { useStill } from '../kit/use-still';

/**
 * Fetches the fonts of the papers ahead of need, as printing cannot wait for them: those for the letters
 * of the trip, and no others, as the whole page is laid out again for each that comes.
 */
export const usePaperFonts = (trip: Trip): void => {
  const still = useStill(trip);
  useEffect(() => {
    const ending = new AbortController();
    void inSlices(lettersIn(still), ending.signal, (letters, isDone) => {
      if (isDone) fetchFontsOf([...new Set(letters.join(''))].join(''));
    });
    return () => ending.abort();
  }, [still]);
};

/** So many are looked at without a stop: most are known, as an edit changes few. */
const RECORDS_AT_A_TIME = 64;

function* lettersIn(trip: Trip): Generator<string, void> {
  yield 'a';
  for (const name of tableNames) {
    const records = Object.values(trip[name]);
    for (let from = 0; from < records.length; from += RECORDS_AT_A_TIME)
      yield records
        .slice(from, from + RECORDS_AT_A_TIME)
        .map(lettersOf)
        .join('');
  }
}

/** Those that not every keyboard has. */
const lettersOf = keptBy(
  (record: object) =>
    JSON.stringify(record)
      .match(/[^ -~]+/g)
      ?.join('') ?? '',
);

const fetchFontsOf = (letters: string): void => {
  const { fonts } = document;
  // Test browsers have no font set.
  if (!fonts) return;
  const style = getComputedStyle(document.documentElement);
  for (const family of ['--serif', '--sans']) {
    const font = `600 16px ${style.getPropertyValue(family).trim()}`;
    // A font that is missing is done without.
    if (!fonts.check(font, letters)) fonts.load(font, letters).catch(() => undefined);
  }
};
