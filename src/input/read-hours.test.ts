import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clockTimeOf } from '../domain/time/clock-time';
import { readHours, writeHours } from './read-hours';

const clock = fc.integer({ min: 0, max: 1439 }).map(clockTimeOf);

it('reads hours back as it writes them, be they over midnight', () => {
  fc.assert(
    fc.property(clock, clock, (from, until) => {
      fc.pre(from !== until);
      expect(readHours(writeHours({ from, until }))).toEqual({ ok: true, value: { from, until } });
    }),
  );
});

it('takes an empty field for hours that are not known', () => {
  expect(readHours(' ')).toEqual({ ok: true, value: null });
});

it('refuses a time alone, and what is no time', () => {
  for (const text of ['0900', 'afternoon', 'always', '0900-1700 and on'])
    expect(readHours(text)).toEqual({
      ok: false,
      problem: `“${text}” are no hours. Type 0900-1700.`,
    });
});
