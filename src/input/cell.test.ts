import { describe, expect, it } from 'vitest';
import type { TableName } from '../domain/records/table-name';
import { fieldNamed } from '../domain/records/tables';
import { aTrip, beijing, tokyo } from '../domain/testing/a-trip';
import { type Cell, cellOf } from './cell';

const trip = aTrip({
  stops: { beijing, tokyo },
  people: {
    huntsman: { rank: 'Amb.', family: 'Huntsman', given: 'Jon' },
    roos: { rank: 'Amb.', family: 'Roos', given: 'John', native: '羅斯' },
  },
});

const countries = [
  { code: 'KP', name: 'North Korea' },
  { code: 'KR', name: 'South Korea' },
  { code: 'GB', name: 'United Kingdom' },
];
const countriesNamed = (query: string) =>
  query === 'UK'
    ? [
        { code: 'GB', name: 'United Kingdom' },
        { code: 'UA', name: 'Ukraine' },
      ]
    : countries.filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()));

const cell = (table: TableName, field: string): Cell => {
  const type = fieldNamed(table, field)?.type;
  if (!type) throw new Error(`There is no field ${field}.`);
  return cellOf(type, { trip, countriesNamed });
};

describe('a cell', () => {
  it('takes a choice by its word or the beginnings of its words', () => {
    const order = cell('people', 'nameOrder');
    expect(order.text('family-first')).toBe('Family name first');
    expect(order.read('family')).toEqual({ ok: true, value: 'family-first' });
    expect(cell('people', 'side').read('HOST')).toEqual({ ok: true, value: 'host' });
  });

  it('refuses what may be two things, and names both', () => {
    expect(cell('people', 'side').read('o')).toEqual({
      ok: false,
      problem: '“o” may be Ours or Other. Type more of it.',
    });
    expect(cell('venues', 'siteOfficer').read('amb').ok).toBe(false);
    expect(cell('people', 'country').read('Korea')).toEqual({
      ok: false,
      problem: '“Korea” may be North Korea or South Korea. Type more of it.',
    });
  });

  it('takes a record by a part of its name or its own script, and nothing for TBD', () => {
    const officer = cell('venues', 'siteOfficer');
    expect(officer.read('roos')).toEqual({ ok: true, value: 'roos' });
    expect(officer.read('羅斯')).toEqual({ ok: true, value: 'roos' });
    expect(officer.read(' ')).toEqual({ ok: true, value: null });
    expect(officer.text('huntsman')).toBe('Amb. Jon Huntsman');
    expect(cell('venues', 'stop').read('tok')).toEqual({ ok: true, value: 'tokyo' });
  });

  it('takes a country by its name or its abbreviation', () => {
    const country = cell('people', 'country');
    expect(country.read('south korea')).toEqual({ ok: true, value: 'KR' });
    expect(country.read('UK')).toEqual({ ok: true, value: 'GB' });
    expect(country.read('Atlantis').ok).toBe(false);
  });

  it('refuses a number that is none', () => {
    expect(cell('people', 'precedence').read('3')).toEqual({ ok: true, value: 3 });
    expect(cell('people', 'precedence').read('first').ok).toBe(false);
  });
});
