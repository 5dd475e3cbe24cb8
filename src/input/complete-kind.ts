import { meetingKinds } from '../domain/records/choices';
import type { Completion } from './completion';
import { kindPhrases } from './kind-words';
import { isPreface } from './piece';
import { keyOf } from './plain-text';
import { piecesOf } from './scan';
import type { LineContext } from './typed-line';

const MOST = 8;
const LONGEST_PHRASE = 30;

/** The kinds of meeting, where the title begins: behind nothing but a time, a track or a status. */
export const kindCompletions = (
  text: string,
  caret: number,
  end: number,
  context: LineContext,
): readonly Completion[] => {
  const pieces = piecesOf(text.slice(0, caret), context);
  if (!pieces.every(isPreface)) return [];
  const behind = pieces.at(-1)?.end ?? 0;
  const typed = text.slice(behind, caret).replace(/^[\s,;]+/, '');
  const key = keyOf(typed);
  if (key === '' || typed.length > LONGEST_PHRASE) return [];
  const insert = { start: caret - typed.length, end };
  return kindPhrases
    .map(({ phrase, kind }) => ({ phrase, kind, rank: rankOf(phrase, key) }))
    .filter(({ rank, phrase }) => rank >= 0 && keyOf(phrase) !== key)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, MOST)
    .map(({ phrase, kind }) => {
      const detail = keyOf(meetingKinds[kind]) === keyOf(phrase) ? '' : meetingKinds[kind];
      return { label: phrase, detail, insert: { ...insert, text: phrase } };
    });
};

/** 0 where the phrase begins so, 1 where a later word does, otherwise −1. */
const rankOf = (phrase: string, key: string): number => {
  const words = phrase.split(/[ -]/);
  const place = words.findIndex((_, index) => keyOf(words.slice(index).join('')).startsWith(key));
  return Math.min(place, 1);
};
