import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInstant, writeInstant } from './read-instant';

describe('an instant', () => {
  it.each([
    ['', null],
    ['071800Z JAN 11', '2011-01-07T18:00:00.000Z'],
    ['071800z jan 2011', '2011-01-07T18:00:00.000Z'],
    ['071800ZJAN11', '2011-01-07T18:00:00.000Z'],
    ['080300I JAN 11', '2011-01-07T18:00:00.000Z'],
    ['071300R JAN 11', '2011-01-07T18:00:00.000Z'],
    ['2011-01-07T18:00Z', '2011-01-07T18:00:00.000Z'],
    ['2011-01-07T18:00:30.000Z', '2011-01-07T18:00:30.000Z'],
    ['2011-01-08T03:00+09:00', '2011-01-07T18:00:00.000Z'],
    ['2011-01-07T13:00-0500', '2011-01-07T18:00:00.000Z'],
  ])('%j is %s', (text, value) => {
    expect(readInstant(text)).toEqual({ ok: true, value });
  });

  it.each([
    'JAN 71800',
    '7 January 2011',
    '2011-01-07',
    '2011-01-07T18:00',
    '2011-01-07 18:00',
    '071800J JAN 11',
    '071800 JAN 11',
    '072500Z JAN 11',
    '310000Z FEB 11',
    '2011-02-30T00:00Z',
    '2011-01-07T18:00+29:00',
    'now',
  ])('%j is refused with a sentence', (text) => {
    const reading = readInstant(text);
    expect(!reading.ok && reading.problem).toMatch(/is not an instant\. Type /);
  });

  it('reads again as it is written', () => {
    const text = writeInstant('2011-01-07T18:00:00.000Z');
    expect(text).toBe('071800Z JAN 11');
    expect(readInstant(text)).toEqual({ ok: true, value: '2011-01-07T18:00:00.000Z' });
  });

  it('never throws, whatever is typed or kept', () => {
    expect(writeInstant(null)).toBe('');
    expect(writeInstant('9999-99-99T99:99:99Z')).toBe('');
    fc.assert(
      fc.property(fc.string(), (text) => {
        readInstant(text);
        writeInstant(text);
      }),
    );
  });
});
