import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from './pieces';

const anyDay = fc.nat({ max: 40 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    range: fc
      .tuple(fc.nat({ max: count }), fc.nat({ max: count }))
      .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) })),
    kept:
      count === 0
        ? fc.constant<readonly number[]>([])
        : fc.array(fc.nat({ max: count - 1 }), { maxLength: 4 }),
  }),
);

test('the pieces of a day are all of its lines, once and in order', () => {
  fc.assert(
    fc.property(anyDay, ({ count, range, kept }) => {
      const pieces = piecesOf(count, range, kept);
      expect(pieces.every(({ from, to }) => from < to)).toBe(true);
      expect(pieces.map(({ from }) => from)).toEqual(
        [0, ...pieces.map(({ to }) => to)].slice(0, pieces.length),
      );
      expect(pieces.at(-1)?.to ?? 0).toBe(count);
    }),
  );
});

test('what is drawn is the range and what is kept, and nothing else', () => {
  fc.assert(
    fc.property(anyDay, ({ count, range, kept }) => {
      const drawn = piecesOf(count, range, kept).filter(({ isGap }) => !isGap);
      for (let line = 0; line < count; line += 1) {
        const isWanted = kept.includes(line) || (range.from <= line && line < range.to);
        expect(drawn.some(({ from, to }) => from <= line && line < to)).toBe(isWanted);
      }
    }),
  );
});
