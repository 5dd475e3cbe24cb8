import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Measures, type PageLayout, paginate } from './paginate';

const height = (max: number) => fc.double({ min: 1, max, noNaN: true });

const measures: fc.Arbitrary<Measures> = fc.record({
  room: fc.integer({ min: 300, max: 900 }),
  header: height(200),
  days: fc.array(
    fc.record({
      heading: height(60),
      continuedHeading: height(60),
      rows: fc.array(fc.oneof({ weight: 20, arbitrary: height(120) }, height(1200)), {
        minLength: 1,
        maxLength: 40,
      }),
    }),
    { maxLength: 8 },
  ),
});

const usedOn = ({ header, days }: Measures, { sections }: PageLayout, index: number): number =>
  sections.reduce(
    (sum, { day, isContinued, firstRow, endRow }) => {
      const measured = days[day];
      if (!measured) throw new Error(`There is no day ${day}.`);
      const heading = isContinued ? measured.continuedHeading : measured.heading;
      return measured.rows.slice(firstRow, endRow).reduce((one, row) => one + row, sum + heading);
    },
    index === 0 ? header : 0,
  );

describe('pages', () => {
  it('hold every row once, in order', () => {
    fc.assert(
      fc.property(measures, (measured) => {
        const laid = paginate(measured).flatMap(({ sections }) =>
          sections.flatMap(({ day, firstRow, endRow }) =>
            Array.from({ length: endRow - firstRow }, (_, row) => `${day}/${firstRow + row}`),
          ),
        );
        expect(laid).toEqual(
          measured.days.flatMap(({ rows }, day) => rows.map((_, row) => `${day}/${row}`)),
        );
      }),
    );
  });

  it('are overfull only with a single row, and say so', () => {
    fc.assert(
      fc.property(measures, (measured) => {
        for (const [index, page] of paginate(measured).entries()) {
          const isOverfull = usedOn(measured, page, index) > measured.room + 0.01;
          expect(page.isOverfull).toBe(isOverfull);
          if (!isOverfull) continue;
          const [section, ...others] = page.sections;
          expect(others).toEqual([]);
          expect((section?.endRow ?? 0) - (section?.firstRow ?? 0)).toBe(1);
        }
      }),
    );
  });

  it('have no heading without a row, and say continued on all but the first of a day', () => {
    fc.assert(
      fc.property(measures, (measured) => {
        for (const { firstRow, endRow, isContinued } of paginate(measured).flatMap(
          ({ sections }) => sections,
        )) {
          expect(endRow).toBeGreaterThan(firstRow);
          expect(isContinued).toBe(firstRow > 0);
        }
      }),
    );
  });

  it('are never left empty but for the first', () => {
    fc.assert(
      fc.property(measures, (measured) => {
        const [, ...later] = paginate(measured);
        for (const { sections } of later) expect(sections.length).toBeGreaterThan(0);
      }),
    );
  });
});

const day = (...rows: number[]) => ({ heading: 10, continuedHeading: 10, rows });

describe('a day', () => {
  it('moves to the next page whole where it fits there', () => {
    const pages = paginate({ room: 100, header: 0, days: [day(30, 30), day(20, 20)] });
    expect(pages.map(({ sections }) => sections.map((section) => section.day))).toEqual([[0], [1]]);
  });

  it('begins on a page that would stay more empty than full without it', () => {
    const pages = paginate({ room: 100, header: 0, days: [day(10), day(30, 30, 20)] });
    expect(pages.map(({ sections }) => sections.map(({ endRow }) => endRow))).toEqual([
      [1, 2],
      [3],
    ]);
  });

  it('fills the rest of a page where it is longer than one', () => {
    const pages = paginate({ room: 100, header: 0, days: [day(30), day(40, 40, 40)] });
    expect(pages.map(({ sections }) => sections.map(({ endRow }) => endRow))).toEqual([
      [1, 1],
      [3],
    ]);
  });

  it('does not begin with a single low row at the foot of a page', () => {
    const lines = Array.from({ length: 12 }, () => 8);
    const pages = paginate({ room: 100, header: 0, days: [day(70), day(...lines)] });
    expect(pages.map(({ sections }) => sections.map(({ endRow }) => endRow))).toEqual([
      [1],
      [10],
      [12],
    ]);
  });

  it('does not leave its last low row alone at the head of a page', () => {
    const lines = Array.from({ length: 12 }, () => 8);
    const pages = paginate({ room: 100, header: 0, days: [day(...lines)] });
    expect(pages.map(({ sections }) => sections.map(({ endRow }) => endRow))).toEqual([[10], [12]]);
  });

  it('does not leave the header alone where its first row fits below it', () => {
    const [first] = paginate({ room: 100, header: 50, days: [day(30, 30)] });
    expect(first?.sections).toEqual([{ day: 0, isContinued: false, firstRow: 0, endRow: 1 }]);
  });
});

it('has one page for a paper without days', () => {
  expect(paginate({ room: 100, header: 50, days: [] })).toEqual([
    { sections: [], isOverfull: false },
  ]);
});
