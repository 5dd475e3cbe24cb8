import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanJson } from './scan-json';

const deep = 1000;

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the scan of a JSON text', () => {
  test('accepts what a program writes', () => {
    const law = fc.property(fc.json(), (text) => {
      const problem = scanJson(text, deep);
      expect(problem === null || problem.kind === 'forbidden-key').toBe(true);
    });
    fc.assert(law, { numRuns: 1000 });
  });

  test('finds a fault exactly where JSON.parse does, in texts that are nearly right', () => {
    const pieces = [
      ...['{', '}', '[', ']', ',', ':', '"a"', '"b"', '"', '\\', '\\u00e9', '\\x', '\n', ' ', '\t'],
      ...[
        '0',
        '01',
        '-',
        '-1',
        '1.',
        '1.5',
        '.5',
        '1e5',
        '1e',
        'E+2',
        'true',
        'tru',
        'null',
        'NaN',
      ],
      ...['{"a":', '[1,', '/*', "'", '\u0000', '\u00a0'],
    ];
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((all) => all.join(''));
    const law = fc.property(texts, (text) => {
      const problem = scanJson(text, deep);
      if (problem?.kind !== 'duplicate-key') expect(problem === null).toBe(parses(text));
    });
    fc.assert(law, { numRuns: 5000 });
  });

  test('counts levels without recursion', () => {
    expect(scanJson('[[]]', 2)).toBe(null);
    expect(scanJson('[[[]]]', 2)).toEqual({ kind: 'too-deep', offset: 2, path: [0, 0] });
    expect(scanJson('['.repeat(1_000_000), deep)?.kind).toBe('too-deep');
    expect(scanJson('{"a":'.repeat(1_000_000), deep)?.kind).toBe('too-deep');
  });

  test.each([
    ['{"a": {"b": 1, "b": 2}}', 'duplicate-key', ['a', 'b']],
    ['{"a": 1, "\\u0061": 2}', 'duplicate-key', ['a']],
    ['[{}, {"__proto__": 1}]', 'forbidden-key', [1, '__proto__']],
    ['{"\\u005f_proto__": 1}', 'forbidden-key', ['__proto__']],
    ['{"a": [1, 2, x]}', 'syntax', ['a', 2]],
    ['{"a": 1,}', 'syntax', ['a']],
  ])('says of %s: %s at its place', (text, kind, path) => {
    expect(scanJson(text, deep)).toMatchObject({ kind, path });
  });

  test('allows the same key in two objects', () => {
    expect(scanJson('{"a": {"a": 1}, "b": {"a": 2}}', deep)).toBe(null);
  });
});
