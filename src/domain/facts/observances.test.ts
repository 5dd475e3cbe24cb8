import { describe, expect, test } from 'vitest';
import { noFacts } from './facts';
import { observancesOn } from './observances';

const feast = { ...noFacts, holidays: { EG: { '2026-03-19': 'End of Ramadan (Eid al-Fitr)' } } };

const namesOn = (country: string, date: string, facts = noFacts): readonly string[] =>
  observancesOn(facts, country, date).map(({ name }) => name);

describe('what a country keeps', () => {
  test.each(['MA', 'QA', 'KW', 'JO', 'ID', 'TR'])(
    'is the fast from the first to the last day of Ramadan in %s, whose holidays nobody told',
    (country) => {
      const days = ['2026-02-17', '2026-02-18', '2026-03-19', '2026-03-21'];
      expect(days.map((day) => namesOn(country, day))).toEqual([[], ['Ramadan'], ['Ramadan'], []]);
    },
  );

  test('is no fast at the feast, where the moon was seen a day before', () => {
    expect(namesOn('EG', '2026-03-19', feast)).toEqual([]);
  });

  test('is the prayers of Friday, in Ramadan as well', () => {
    expect(namesOn('PK', '2026-06-12')).toEqual(['Friday prayers']);
    expect(namesOn('PK', '2026-06-11')).toEqual([]);
    expect(namesOn('PK', '2026-02-20')).toEqual(['Ramadan', 'Friday prayers']);
  });

  test('is the Sabbath from Friday afternoon to Saturday evening', () => {
    const hours = ['2026-06-11', '2026-06-12', '2026-06-13'].map((day) =>
      observancesOn(noFacts, 'IL', day).map(({ from, until }) => `${from}-${until}`),
    );
    expect(hours).toEqual([[], ['16:00-23:59'], ['00:00-19:30']]);
  });

  test('is nothing where most whom one meets keep none of it', () => {
    expect(namesOn('US', '2026-02-20')).toEqual([]);
    expect(namesOn('IN', '2026-02-20')).toEqual([]);
  });
});
