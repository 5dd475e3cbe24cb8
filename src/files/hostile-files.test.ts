import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointerOf } from './problem';
import { hostileTexts } from './testing/hostile-texts';
import { hostileValues } from './testing/hostile-values';
import { placesIn, soundText, soundTrip, spoiled } from './testing/sound-file';
import { readTripFile } from './trip-file';

const refusalOf = (text: string) => {
  const read = readTripFile(text);
  return read.ok ? null : read.problem;
};

/** One sentence of a length that fits on the screen. */
const sentence = /^[A-Z][^\n]{10,400}\.$/;

const places = placesIn(JSON.parse(soundText));

describe('a hostile file', () => {
  test('would be sound without what is wrong with it', () => {
    expect(readTripFile(soundText)).toMatchObject({ ok: true, file: { trip: soundTrip } });
  });

  test.each(hostileTexts)('that is or has %s is refused', (_name, text, code, pointer) => {
    const problem = refusalOf(text());
    expect(problem).toMatchObject({ code, pointer });
    expect(problem?.sentence).toMatch(sentence);
  });

  const values = hostileValues.map(([what, place, value, code, below = '']) => {
    const keys = place.split('/');
    return { what, code, text: spoiled(keys, value), pointer: pointerOf(keys) + below };
  });

  test.each(values)('with $what at $pointer is refused', ({ text, code, pointer }) => {
    const problem = refusalOf(text);
    expect(problem).toMatchObject({ code, pointer });
    expect(problem?.sentence).toMatch(sentence);
  });

  test.each([
    ['a list', ['a list']],
    ['a huge negative number', -1e300],
    ['a text that turns around', '\u202Eabc'],
    ['an object of nothing we know', { 'x y': { z: 1 } }],
  ])(
    'with %s is refused there, wherever that is',
    (_name, value) => {
      for (const place of places) {
        const problem = refusalOf(spoiled(place, value));
        const record = pointerOf(place.slice(0, 3));
        expect(problem?.pointer.slice(0, record.length), pointerOf(place)).toBe(record);
      }
    },
    60_000,
  );

  test('that lacks a field is refused, whichever it is', () => {
    for (const place of places.filter(({ length }) => length === 4))
      expect(refusalOf(spoiled(place, undefined))).toMatchObject({
        code: 'missing',
        pointer: pointerOf(place),
      });
  });

  test('that ends too early is refused, wherever it ends', () => {
    for (let length = 0; length < soundText.length - 2; length += 17)
      expect(refusalOf(soundText.slice(0, length))?.code).toBe('syntax');
  });

  test('never makes the reader throw', () => {
    const others = fc.oneof(fc.string(), fc.json(), fc.constantFrom('{', '}', '"', '\\u', '[['));
    const law = fc.property(fc.nat(soundText.length), fc.nat(20), others, (from, length, other) => {
      const before = soundText.slice(0, from);
      const problem = refusalOf(before + other + soundText.slice(from + length));
      if (problem) expect(problem.sentence).toMatch(/\.$/);
    });
    fc.assert(law, { numRuns: 2000 });
  }, 60_000);

  test('leaves nothing behind on the objects of the page', () => {
    refusalOf('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}');
    expect(Reflect.has({}, 'polluted')).toBe(false);
  });

  test('says its place by line and column where it is no JSON', () => {
    expect(refusalOf('{\n  "format": x')?.sentence).toContain('at line 2, column 13');
  });

  test('says what is missing of a file that is none of ours', () => {
    expect(refusalOf('{}')?.sentence).toBe(
      'The file is not a trip of Legation: it does not have the format “legation.trip”.',
    );
    expect(refusalOf('{"format": "legation.trip"}')?.sentence).toBe(
      'The file does not say of which schema it is.',
    );
  });

  test('says what is wrong in the words of the trip', () => {
    const minutes = ['trip', 'meetings', 'm12', 'minutes'];
    expect(refusalOf(spoiled(minutes, -5))?.sentence).toBe(
      'The meeting “Talks with Gen. Liang” (/trip/meetings/m12/minutes) has -5 under “Length”; it ' +
        'must be a whole number of minutes from 0 to 2880, or null where it is not known.',
    );
  });
});
