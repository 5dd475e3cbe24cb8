import { expect, test } from 'vitest';
import { scheduleOf } from '../derive/schedule';
import { newStop } from '../records/new-record';
import type { Stop } from '../records/stop';
import { aTrip, at, beijing } from '../testing/a-trip';
import { dayClocksText, dayDateText, dayPartText } from './day-heading';

const headings = (stops: Readonly<Record<string, Partial<Stop>>>, date: string | null) =>
  scheduleOf(
    aTrip({
      stops,
      meetings: { talks: { slot: { ...at('beijing', '2011-01-10', '09:30'), date } } },
    }),
  ).map(dayDateText);

test('what has no date is unscheduled at a stop with dates, and has its date to come at another', () => {
  expect(headings({ beijing }, null)).toContain('Unscheduled');
  expect(headings({ beijing: newStop('beijing', { zone: 'Asia/Shanghai' }) }, null)).toEqual([
    'Date TBD',
  ]);
  expect(headings({ beijing }, '2011-01-10')).toContain('Monday, 10 January 2011');
});

test('the home that is left and the home that is come back to are told apart without a date', () => {
  const home = newStop('home', { zone: 'America/New_York', city: 'Washington' });
  const days = scheduleOf(
    aTrip({
      stops: {
        leaving: { ...home, role: 'origin', order: 'a0' },
        back: { ...home, role: 'return', order: 'a1' },
      },
    }),
  );
  expect(days.map(dayPartText)).toEqual(['(departure)', '(return)']);
});

test('the clocks of a day are those of its noon', () => {
  const trip = aTrip({ journey: { homeZone: 'America/New_York', homeCity: 'Washington' } });
  const clocksIn = (zone: string) => dayClocksText(trip, newStop('stop', { zone }), '2011-01-10');
  expect(clocksIn('Asia/Seoul')).toBe('UTC+9 · Washington −14 h');
  expect(clocksIn('America/New_York')).toBe('UTC−5 · home time');
});
