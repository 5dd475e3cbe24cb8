import { expect, it } from 'vitest';
import { isPageSize, usualPageSize } from './page-size';

it('follows the paper of the country, and Letter where none is said', () => {
  expect(['US', 'DE', ''].map(usualPageSize)).toEqual(['letter', 'a4', 'letter']);
});

it('knows its sizes', () => {
  expect(['a4', 'A4', 'toString', null].map(isPageSize)).toEqual([true, false, false, false]);
});
