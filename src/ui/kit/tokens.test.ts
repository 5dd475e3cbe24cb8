import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/ui/kit/tokens.css', 'utf8');
const pairs = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

const grounds = ['paper', 'sheet', 'shade'];
const tokens = [...pairs.keys()].filter((name) => name.startsWith('token-'));

/** What is written on what; a small text needs 4.5 to 1, a mark that is no text 3 to 1. */
const written: readonly (readonly [number, readonly string[], readonly string[]])[] = [
  [4.5, ['ink', 'ink-soft', 'ink-faint', 'accent'], grounds],
  [4.5, ['error', 'warning', 'note'], grounds],
  [4.5, ['ink', 'ink-soft', 'ink-faint', 'accent'], ['accent-soft']],
  [4.5, ['ink', 'ink-soft', 'error'], ['error-soft']],
  [4.5, ['ink', 'ink-soft', 'warning'], ['warning-soft']],
  [4.5, ['ink', 'ink-soft', 'note'], ['note-soft']],
  [4.5, ['ink-soft'], ['hairline']],
  [4.5, ['accent-ink'], ['accent-fill']],
  [4.5, ['severity-ink'], ['error', 'warning', 'note']],
  [4.5, ['ink'], tokens],
  [3, [...pairs.keys()].filter((name) => name.startsWith('stop-')), grounds],
  [3, ['firm', 'pencil'], ['sheet']],
];

test.each(['light', 'dark'] as const)('everything can be read in the %s theme', (theme) => {
  const faint = written.flatMap(([least, inks, on]) =>
    inks.flatMap((ink) =>
      on.flatMap((ground) => {
        const ratio = contrast(colour(ink, theme), colour(ground, theme));
        return ratio < least ? [`${ink} on ${ground}: ${ratio.toFixed(2)}`] : [];
      }),
    ),
  );
  expect(faint).toEqual([]);
});

test('no stop wears red or amber', () => {
  for (const name of [...pairs.keys()].filter((token) => /^stop-\d/.test(token)))
    for (const theme of ['light', 'dark'] as const) {
      const [red, green, blue] = channels(colour(name, theme));
      expect(Math.max(green, blue), `${name}, ${theme}`).toBeGreaterThan(red * 0.8);
      expect(blue, `${name}, ${theme}`).toBeGreaterThan(Math.min(red, green));
    }
});

const colour = (name: string, theme: 'light' | 'dark'): string => {
  const found = pairs.get(name);
  if (!found) throw new Error(`There is no colour --${name}.`);
  return found[theme];
};

const channels = (hex: string): readonly [number, number, number] => {
  const part = (from: number): number => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return [part(1), part(3), part(5)];
};

/** As WCAG reckons it. */
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const luminance = (hex: string): number => {
  const [red, green, blue] = channels(hex).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
};
