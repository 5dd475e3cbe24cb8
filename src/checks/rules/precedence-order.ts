import { shortName } from '../../domain/describe/names';
import { fixesOfHandOrder } from '../fixes/sort-by-precedence';
import type { Rule } from '../rule';
import type { HandOrder } from '../subjects/hand-order';

export const precedenceOrder: Rule<'hand-order'> = {
  id: 'precedence-order',
  group: 'protocol',
  looksAt: 'hand-order',
  severity: 'warning',
  description:
    'Those on board, in a car, and in the cars one behind the other are in order of precedence; of the cars only those with an official count.',
  silences: [],
  check: (subject) => {
    const { of, about, name, entries } = subject;
    const wrong = firstWrongIn(subject);
    if (!wrong) return null;
    const vehicle = of.kind === 'seats' ? of.vehicle : '';
    return {
      severity: 'warning',
      about: [about],
      part: `${of.kind} ${vehicle}`.trim(),
      message: `${shortName(wrong.lower)} is before ${shortName(wrong.higher)} in ${name}, against precedence.`,
      data: { order: entries.map(({ id }) => id) },
    };
  },
  fixes: fixesOfHandOrder,
};

const firstWrongIn = ({ entries }: HandOrder) => {
  for (const [index, { person, precedence }] of entries.entries()) {
    const next = entries[index + 1];
    if (next && next.precedence < precedence) return { lower: person, higher: next.person };
  }
  return null;
};
