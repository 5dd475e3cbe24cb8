import { expect, test } from 'vitest';
import type { CopySummary } from './ports';
import { inTripOrder } from './trip-order';

const summary = (copy: string, changedAt: string, firstDate: string | null): CopySummary => ({
  copy,
  tripId: copy,
  title: copy,
  route: '',
  dates: '',
  label: '',
  head: '',
  fileRevisions: [],
  filedAt: null,
  changedAt,
  deletedAt: null,
  schema: 1,
  figures: { firstDate, stops: 0, meetings: 0, findings: { error: 0, warning: 0, note: 0 } },
});

const copies = [
  summary('spring', '2011-01-03', '2011-04-01'),
  summary('undated', '2011-01-05', null),
  summary('winter', '2011-01-04', '2011-01-08'),
  { ...summary('unknown', '2011-01-06', null), figures: null },
];
const namesOf = (list: readonly CopySummary[]) => list.map(({ copy }) => copy);

test('by change, the trip that was changed last is first', () => {
  expect(namesOf(inTripOrder(copies, 'changed'))).toEqual([
    'unknown',
    'undated',
    'winter',
    'spring',
  ]);
});

test('by travel, the latest trip is first, and those without a date come last', () => {
  expect(namesOf(inTripOrder(copies, 'travel'))).toEqual([
    'spring',
    'winter',
    'unknown',
    'undated',
  ]);
});
