import { expect, test } from 'vitest';
import { readToldDates } from './told-dates';

const near = '2011-01-09';

test.each([
  ['10 Jan', '2011-01-10', '2011-01-10'],
  ['10–14 January', '2011-01-10', '2011-01-14'],
  ['10-14 Jan 2012', '2012-01-10', '2012-01-14'],
  ['30 Dec – 2 Jan', '2010-12-30', '2011-01-02'],
  ['28 December', '2010-12-28', '2010-12-28'],
  ['2011-01-10', '2011-01-10', '2011-01-10'],
])('%s is read', (text, first, last) => {
  expect(readToldDates(text, near)).toEqual({ first, last });
});

test.each(['', '10', '10/1', '31 Feb', '10 Smarch', '14–10 Jan', 'about 10 Jan', '10 Jan 1500'])(
  '%s is not',
  (text) => expect(readToldDates(text, near)).toBeNull(),
);
