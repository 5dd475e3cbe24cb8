import { expect, test } from 'vitest';
import { noFacts } from './facts';
import { isInRamadan } from './ramadan';

const end = 'End of Ramadan (Eid al-Fitr)';
const facts = {
  ...noFacts,
  holidays: {
    EG: { '2026-03-20': end, '2026-03-21': end, '2026-03-24': `${end} (in lieu)` },
    IN: { '2026-03-21': end },
  },
};

test('a country fasts in the month before its feast, and not at the feast or after it', () => {
  const fasts = (date: string): boolean => isInRamadan(facts, 'EG', date);
  expect(['2026-02-18', '2026-02-19', '2026-03-19', '2026-03-20'].map(fasts)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(['2026-03-21', '2026-03-22', '2026-03-23'].map(fasts)).toEqual([false, false, false]);
});

test('where the feast is one day of many, or not known, nobody is taken to fast', () => {
  expect(isInRamadan(facts, 'IN', '2026-03-10')).toBe(false);
  expect(isInRamadan(facts, 'US', '2026-03-10')).toBe(false);
});
