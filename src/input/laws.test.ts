import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionsAt } from './complete';
import { readDate } from './read-date';
import { readMinutes, readTimeRange } from './read-fields';
import { spellOut } from './spell-out';
import { monday, read } from './testing/a-line';

const trade = fc.constantFrom(
  ...'1430 1430-1500 ~0930 0800Z 1000R Wash tbd pm for 45 min +4 1+8 w/ with hosted by'.split(' '),
  ...'Liang Gen. Yang Jiechi Nobody Kim 梁光烈 @ Great Hall Bayi Nowhere / # #cyber #foo'.split(
    ' ',
  ),
  ...', ; : ( ) [ ] [spouse] spouse: ! ? - – & and call on at the closed press spray'.split(' '),
  ...'confirmed consecutive lunch bilat visit Árvíztűrő مرحبا 👩‍👩‍👧 ａｔ İ ß'.split(' '),
);
const line = fc.oneof(
  fc.array(trade, { maxLength: 14 }).map((words) => words.join(' ')),
  fc.array(trade, { maxLength: 14 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

const lettersOf = (text: string): string => text.replace(/\s/g, '').toLowerCase();

describe('a typed line', () => {
  it('is covered by its tokens, without gap or overlap', () => {
    fc.assert(
      fc.property(line, (text) => {
        const { tokens } = read(text);
        expect(tokens.map((token) => token.text).join('')).toBe(text);
        expect(tokens.map(({ start }) => start)).toEqual([
          ...(tokens.length > 0 ? [0] : []),
          ...tokens.slice(0, -1).map(({ end }) => end),
        ]);
        expect(tokens.every(({ start, end }) => start < end)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('loses nothing: what no token understood is in the title, in its order', () => {
    fc.assert(
      fc.property(line, (text) => {
        const { tokens, meeting, unknown } = read(text);
        const title = lettersOf(meeting.title ?? '');
        let from = 0;
        for (const token of tokens.filter(({ kind }) => kind === 'text')) {
          for (const character of lettersOf(token.text)) {
            const place = title.indexOf(character, from);
            expect(place, `${character} of ${token.text}`).toBeGreaterThanOrEqual(from);
            from = place + character.length;
          }
        }
        for (const name of unknown) expect(title).toContain(lettersOf(name.text));
      }),
      { numRuns: 1500 },
    );
  });

  it('reads the same each time', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
    );
  });

  it('is spelled out and completed wherever the caret stands', () => {
    fc.assert(
      fc.property(line, fc.nat(80), (text, place) => {
        const caret = Math.min(place, text.length);
        const completions = completionsAt(text, caret, monday);
        expect(completions.length).toBeLessThanOrEqual(8);
        for (const { insert } of completions) {
          expect(insert.start).toBeLessThanOrEqual(caret);
          expect(insert.end).toBeGreaterThanOrEqual(caret);
        }
        expect(spellOut(read(text), monday)).toContain('Mon 10 Jan');
      }),
    );
  });

  it.each(['x', ' ', 'w/ A', '(', '@ a, ', '1430 ', 'closed ', '#a ', '+1 ', '梁', 'call on '])(
    'may be ten thousand characters of %j',
    (part) => {
      const text = part.repeat(10_000 / part.length);
      const started = performance.now();
      expect(
        read(text)
          .tokens.map((token) => token.text)
          .join(''),
      ).toBe(text);
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );
});

const when = {
  date: '2010-11-07',
  time: { at: '01:30' },
  fold: 'later',
  zone: 'America/New_York',
} as const;

it('no field throws, whatever is typed', () => {
  fc.assert(
    fc.property(line, (text) => {
      readMinutes(text, { start: when, most: 2880 });
      readDate(text, { near: '2011-01-10' });
      readTimeRange(text, { ...when, most: 2880 });
    }),
  );
});
