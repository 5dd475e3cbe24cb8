import { expect, it } from 'vitest';
import { newLogEntry } from '../domain/records/new-record';
import { findInLog } from './find-in-log';

const entries = [
  newLogEntry('one', { who: "Yang's office", from: '1500', to: '1530', subject: 'Talks' }),
  newLogEntry('other', { who: 'Post', said: 'Agrément given' }),
];

it('finds what has all the words, in whatever field, case or accent', () => {
  const found = (query: string): string =>
    findInLog(entries, query)
      .map(({ id }) => id)
      .join(' ');
  expect(found('')).toBe('one other');
  expect(found('1530 YANG')).toBe('one');
  expect(found('agrement')).toBe('other');
  expect(found('yang post')).toBe('');
});
