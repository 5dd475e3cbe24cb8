import { soundText, spoiled } from './sound-file';

const swap = (from: string, to: string): string => soundText.replace(from, to);

const minutes = '"minutes": 45';
const m12 = '/trip/meetings/m12';

const nested = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
};

/** Refused before a value is looked at: what it is, the text, the code and the place. */
export const hostileTexts: readonly (readonly [string, () => string, string, string])[] = [
  ['nothing', () => '', 'syntax', ''],
  ['white space', () => ' \r\n ', 'syntax', ''],
  ['a byte order mark alone', () => '\uFEFF', 'syntax', ''],
  ['an image', () => '\uFFFDPNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR', 'syntax', ''],
  ['a web page', () => '<!doctype html><title>Sign in</title>', 'syntax', ''],
  ['UTF-16', () => [...soundText].join('\u0000'), 'syntax', ''],
  ['two files in one', () => soundText + soundText, 'syntax', ''],
  ['half a file', () => soundText.slice(0, soundText.indexOf('"m12"')), 'syntax', '/trip/meetings'],
  ['a comment', () => swap(minutes, `/* long */ ${minutes}`), 'syntax', `${m12}/slot`],
  ['a comma too many', () => swap(`${minutes},`, `${minutes},,`), 'syntax', `${m12}/minutes`],
  [
    'a last comma',
    () => swap('"order": "a0" }', '"order": "a0", }'),
    'syntax',
    `${m12}/topics/cyber/order`,
  ],
  ['single quotes', () => swap(minutes, "'minutes': 45"), 'syntax', `${m12}/slot`],
  ['no number', () => swap(minutes, '"minutes": NaN'), 'syntax', `${m12}/minutes`],
  ['infinity', () => swap(minutes, '"minutes": Infinity'), 'syntax', `${m12}/minutes`],
  ['an octal number', () => swap(minutes, '"minutes": 045'), 'syntax', `${m12}/minutes`],
  ['a line break in a text', () => swap('Col. Wu', 'Col.\nWu'), 'syntax', `${m12}/confirmed/who`],
  ['a bad escape', () => swap('Col. Wu', 'Col.\\xWu'), 'syntax', `${m12}/confirmed/who`],
  ['26 MB', () => `"${'x'.repeat(26_000_000)}"`, 'too-large', ''],
  ['26 MB in few characters', () => `"${'京'.repeat(9_000_000)}"`, 'too-large', ''],
  ['a million lists', () => '['.repeat(1_000_000), 'too-deep', '/0'.repeat(32)],
  ['a million objects', () => '{"a":'.repeat(1_000_000), 'too-deep', '/a'.repeat(32)],
  [
    '33 levels in a field of others',
    () => spoiled(['trip', 'meetings', 'm12', 'x-deep'], nested(30)),
    'too-deep',
    `${m12}/x-deep${'/0'.repeat(28)}`,
  ],
  [
    'a record twice',
    () => swap('"tokyo": {', '"beijing": {'),
    'duplicate-key',
    '/trip/stops/beijing',
  ],
  [
    'a field twice',
    () => swap(minutes, `${minutes}, ${minutes}`),
    'duplicate-key',
    `${m12}/minutes`,
  ],
  [
    'a field twice, once escaped',
    () => swap(minutes, `${minutes}, "m\\u0069nutes": 50`),
    'duplicate-key',
    `${m12}/minutes`,
  ],
  [
    'a record __proto__',
    () => swap('"m12": {', '"__proto__": {'),
    'forbidden-key',
    '/trip/meetings/__proto__',
  ],
  [
    'a field constructor',
    () => swap(minutes, '"constructor": 45'),
    'forbidden-key',
    `${m12}/constructor`,
  ],
  [
    'a key prototype',
    () => swap('"cyber": {', '"prototype": {'),
    'forbidden-key',
    `${m12}/topics/prototype`,
  ],
  [
    'an escaped __proto__',
    () => swap(minutes, '"__pr\\u006fto__": 45'),
    'forbidden-key',
    `${m12}/__proto__`,
  ],
  ['a number too large', () => swap(minutes, `"x": 1e999, ${minutes}`), 'value', `${m12}/x`],
  ['half a character', () => swap('Col. Wu', '\\ud800'), 'text', `${m12}/confirmed/who`],
  ['a number', () => '17', 'format', ''],
  ['null', () => 'null', 'format', ''],
  ['a list of trips', () => `[${soundText}]`, 'format', ''],
  ['an empty object', () => '{}', 'format', ''],
  ['a newer schema', () => '{"format":"legation.trip","schema":99,"days":[]}', 'newer', '/schema'],
];
