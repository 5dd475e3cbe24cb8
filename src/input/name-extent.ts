import { isBreak } from './piece';
import { isTermAt } from './term-pieces';

const PARTICLES =
  /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|abu|ben|ter|zu|of|the|y)$/i;

const ENDS_A_NAME =
  /^(?:at|in|on|for|to|and|&|re|about|over|from|then|followed|before|after|joined|plus|via|by|-)$/i;

const NEXT_WORD = /[^\s,;:()[\]@#]+/y;

/**
 * Where a name that nobody knows ends: before a comma or mark, before a phrase that means something,
 * and behind a capital before small letters; `isLoose` lets it run on over those.
 */
export const endOfName = (plain: string, from: number, isLoose: boolean): number => {
  let end = from;
  while (!isBreak(plain, end)) {
    let start = end;
    while (plain[start] === ' ') start += 1;
    NEXT_WORD.lastIndex = start;
    const word = NEXT_WORD.exec(plain)?.[0];
    if (word === undefined) break;
    if (end > from && (ENDS_A_NAME.test(word) || isTermAt(plain, start))) break;
    if (end > from && !isLoose && isSmall(word) && !PARTICLES.test(word)) break;
    end = NEXT_WORD.lastIndex;
  }
  return end;
};

const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);
