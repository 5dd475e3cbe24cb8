import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../domain/edits/edit';
import type { Person } from '../../domain/records/person';
import { aTrip, beijing, tokyo } from '../../domain/testing/a-trip';
import { readPeopleBlock } from './read-people-block';
import type { RecordBlock, Told } from './record-block';
import { type Decision, takeRecords, usualDecision } from './take-records';

const trip = aTrip({
  journey: { homeCountry: 'US' },
  stops: { beijing, tokyo },
  people: {
    gates: { family: 'Gates', given: 'Robert', country: 'US', title: 'Secretary of Defense' },
    liang: {
      family: 'Liang',
      given: 'Guanglie',
      nameOrder: 'family-first',
      side: 'host',
      country: 'CN',
      title: 'Minister of National Defense',
      notes: 'Met in 2009',
    },
  },
});

const countries = [
  { code: 'CN', name: 'China' },
  { code: 'JP', name: 'Japan' },
  { code: 'US', name: 'United States' },
];
const countriesNamed = (query: string) =>
  countries.filter(({ code, name }) => [code, name].includes(query));

const context = { trip, countriesNamed, country: 'CN', side: 'host' } as const;

const read = (rows: readonly (readonly string[])[], told: Told = {}): RecordBlock =>
  readPeopleBlock(rows.map((row) => row.join('\t')).join('\n'), told, context);

const meanings = ({ columns }: RecordBlock) => columns.map(({ meaning }) => meaning);

/** The trip with the rows taken over, each as usual or as decided. */
const taken = (block: RecordBlock, decision?: Decision) => {
  const rows = block.rows.map((row, index) => ({
    ...row,
    id: `new${index}`,
    decision: decision ?? usualDecision(row),
  }));
  return applyEdit(trip, takeRecords('people', rows, context)).trip.people;
};

describe('columns', () => {
  it('are known by the head of the table, whatever its order, and every one once', () => {
    const block = read([
      ['No.', 'Surname', 'First name', '姓名', 'Position', 'Mobile', 'E-mail', 'Position'],
      ['1', 'Xu', 'Caihou', '徐才厚', 'Vice Chairman', '+86 10 1', 'xu@example.org', 'again'],
    ]);
    expect(meanings(block)).toEqual([
      ...['precedence', 'family', 'given', 'native', 'title', 'phone', 'email', 'notes'],
    ]);
  });

  it('are known by their cells where there is no head', () => {
    const block = read([
      [
        '1',
        'Gen.',
        'XU',
        'Caihou',
        '徐才厚',
        'Vice Chairman',
        'Central Military Commission',
        'China',
      ],
      [
        '2',
        'Min.',
        'YANG',
        'Jiechi',
        '杨洁篪',
        'Foreign Minister',
        'Ministry of Foreign Affairs',
        'China',
      ],
    ]);
    expect(meanings(block)).toEqual([
      ...['precedence', 'rank', 'family', 'given', 'native', 'title', 'organisation', 'country'],
    ]);
  });

  it('mean what the planner says, and then no other column does', () => {
    const rows = [
      ['Kim Kwan-jin', 'Minister'],
      ['Lee Myung-bak', 'President'],
    ];
    expect(meanings(read(rows))).toEqual(['name', 'title']);
    expect(meanings(read(rows, { 1: 'function' }))).toEqual(['name', 'function']);
  });
});

describe('names', () => {
  const named = (text: string): Partial<Person> => ({
    ...read([
      ['Name', 'Office'],
      [text, ''],
    ]).rows[0]?.told,
  });

  it('keep order, accents, rank and their own script', () => {
    expect(named('Gen. LIANG Guanglie (梁光烈)')).toEqual({
      rank: 'Gen.',
      family: 'Liang',
      given: 'Guanglie',
      native: '梁光烈',
      nameOrder: 'family-first',
    });
    expect(named('杨洁篪 Yang Jiechi')).toMatchObject({
      family: 'Yang',
      given: 'Jiechi',
      native: '杨洁篪',
    });
    expect(named('MÜLLER, Jürgen')).toEqual({ family: 'Müller', given: 'Jürgen' });
    expect(named('Xu, Gen. Caihou')).toEqual({ rank: 'Gen.', family: 'Xu', given: 'Caihou' });
    expect(named('Gen. Xu Caihou, Vice Chairman')).toMatchObject({
      family: 'Xu',
      title: 'Vice Chairman',
    });
  });

  it('in a column of their own lose nothing but the capitals of a list', () => {
    const [row] = read([
      ['Family name', 'Given name'],
      ['AL-SAUD', 'Khalid bin'],
      ['McDonald', 'Ian'],
    ]).rows;
    expect(row?.told).toEqual({ family: 'Al-Saud', given: 'Khalid bin' });
  });
});

describe('a row', () => {
  it('of somebody who is there is found by the names in either order, without accents', () => {
    const block = read([
      ['Name', 'Office'],
      ['Guanglie LIÁNG', 'Minister'],
      ['Xi Jinping', ''],
    ]);
    expect(block.rows.map(({ known }) => known)).toEqual(['liang', null]);
  });

  it('fills in what is missing, and keeps what differs as a note', () => {
    const block = read([
      ['Name', 'Office', 'Phone', 'Hotel'],
      ['Liang Guanglie', 'Minister', '+86', 'Hyatt'],
    ]);
    expect(taken(block).liang).toMatchObject({
      title: 'Minister of National Defense',
      phone: '+86',
      notes: 'Met in 2009\nHotel: Hyatt\nOffice: Minister',
    });
    expect(taken(block, 'replace').liang).toMatchObject({
      title: 'Minister',
      nameOrder: 'family-first',
    });
    expect(taken(block, 'skip')).toBe(trip.people);
  });

  it('of somebody new is of the side and country that were said, or of its own country', () => {
    const block = read([
      ['Name', 'Country'],
      ['Xi Jinping', ''],
      ['Kan Naoto', 'Japan'],
      ['Jo Low', 'US'],
    ]);
    const people = taken(block);
    expect(people.new0).toMatchObject({
      family: 'Xi',
      side: 'host',
      country: 'CN',
      nameOrder: 'family-first',
    });
    expect(people.new1).toMatchObject({ family: 'Kan', side: 'host', country: 'JP' });
    expect(people.new2).toMatchObject({ family: 'Low', side: 'ours', country: 'US' });
  });

  it('that says a name again is left out, with the row that said it first', () => {
    const block = read([
      ['Name', 'Office'],
      ['Xi Jinping', ''],
      ['XI Jinping', 'Vice President'],
    ]);
    expect(block.rows[1]?.twin).toBe(2);
    expect(Object.keys(taken(block))).toHaveLength(3);
  });

  it('keeps what cannot be read as its field in the notes', () => {
    const block = read([
      ['Name', 'Country', 'No.'],
      ['Xi Jinping', 'Atlantis', 'first'],
    ]);
    expect(block.rows[0]?.notes).toEqual(['Country: Atlantis', 'No.: first']);
  });
});

it('drops nothing of any table, whatever its columns are said to be', () => {
  const cell = fc.stringMatching(/^[A-Za-z0-9@.]{0,8}$/);
  const meaning = fc.constantFrom(
    'family',
    'given',
    'title',
    'phone',
    'country',
    'notes',
    'precedence',
  );
  const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(table, fc.dictionary(fc.constantFrom('0', '1', '2'), meaning), (rows, told) => {
      const isTold = new Set(Object.values(told)).size === Object.keys(told).length;
      fc.pre(isTold);
      for (const { cells, told: values, notes } of read(rows, told).rows) {
        const kept = `${JSON.stringify(Object.values(values))} ${notes.join(' ')}`.toLowerCase();
        for (const text of cells)
          expect(kept.includes(text.toLowerCase()) || /^0*\d+\.?$/.test(text)).toBe(true);
      }
    }),
  );
});
