import type { Meeting } from '../records/meeting';
import type { Trip } from '../records/tables';
import { find } from '../trip';
import { byText } from './by-order';

/** The meetings that stand or fall with an open question. */
export const meetingsOfOption = (trip: Trip, id: string): readonly Meeting[] =>
  Object.values(trip.meetings).filter(({ option }) => option?.group === id);

/** The choices that a question has: those of its meetings, and the one that was made. */
export const choicesOf = (trip: Trip, id: string): readonly string[] => {
  const named = meetingsOfOption(trip, id).flatMap(({ option }) => option?.choice ?? []);
  const chosen = find(trip.options, id)?.chosen ?? '';
  return [...new Set([...named, chosen])].filter(Boolean).toSorted(byText);
};

/** The choice that comes next to mind: A, then B. */
export const nextChoice = (trip: Trip, id: string): string => {
  const taken = choicesOf(trip, id);
  return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').find((letter) => !taken.includes(letter)) ?? 'A';
};
