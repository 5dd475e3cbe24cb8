import { expect, it } from 'vitest';
import { withReading } from './other-reading';

const later = { date: '2010-11-07', time: { at: '01:30' }, fold: 'later' } as const;

it('keeps which of two equal readings is meant while date and clock stay', () => {
  expect(withReading(later, { time: { at: '01:30' } })).toEqual(later);
  expect(withReading(later, { time: { at: '01:30', about: true } }).fold).toBe('later');
  expect(withReading(later, { date: '2010-11-07' })).toEqual(later);
});

it('forgets it with another date or another clock reading', () => {
  expect(withReading(later, { time: { at: '01:20' } }).fold).toBeNull();
  expect(withReading(later, { time: { tbd: true } }).fold).toBeNull();
  expect(withReading(later, { date: '2011-11-06' }).fold).toBeNull();
});
