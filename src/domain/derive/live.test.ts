import { describe, expect, it } from 'vitest';
import type { Meeting } from '../records/meeting';
import { aTrip, at, beijing, tokyo } from '../testing/a-trip';
import { lateMinutesOf, liveOf } from './live';
import { scheduleOf } from './schedule';

const tripWith = (talks: Partial<Meeting> = {}) =>
  aTrip({
    stops: { beijing, tokyo },
    meetings: {
      talks: { title: 'Talks', slot: at('beijing', '2011-01-10', '09:30'), minutes: 60, ...talks },
      lunch: { title: 'Lunch', slot: at('beijing', '2011-01-10', '12:00'), minutes: 60 },
      off: {
        title: 'Tour',
        slot: at('beijing', '2011-01-10', '11:00'),
        minutes: 30,
        status: 'cancelled',
      },
      idea: { title: 'Idea', slot: at('beijing', '2011-01-10') },
    },
  });

/** A time of 10 January on the clock of Beijing. */
const clock = (hhmm: string): number => Date.parse(`2011-01-10T${hhmm}:00+08:00`);

const liveAt = (now: number, talks: Partial<Meeting> = {}) => {
  const live = liveOf(scheduleOf(tripWith(talks)), now);
  return (
    live && {
      day: live.day.id,
      before: live.before,
      running: live.running.map(({ id }) => id),
      next: live.next && [live.next.line.id, live.next.minutes],
    }
  );
};

describe('where a trip stands', () => {
  it('is nowhere on the days before it and after it', () => {
    expect(liveAt(Date.parse('2011-01-08T12:00:00+08:00'))).toBeNull();
    expect(liveAt(Date.parse('2011-01-15T12:00:00+09:00'))).toBeNull();
  });

  it('is before what begins next, cancelled meetings aside', () => {
    expect(liveAt(clock('08:00'))).toEqual({
      day: 'beijing/2011-01-10',
      before: 'talks',
      running: [],
      next: ['talks', 90],
    });
    expect(liveAt(clock('10:30'))?.next).toEqual(['lunch', 90]);
  });

  it('is in a meeting from its start until its end, and not at its end', () => {
    expect(liveAt(clock('09:30'))?.running).toEqual(['talks']);
    expect(liveAt(clock('10:29'))?.running).toEqual(['talks']);
    expect(liveAt(clock('10:30'))?.running).toEqual([]);
  });

  it('goes by the ticks where there are any', () => {
    const beganAt = new Date(clock('09:40')).toISOString();
    const endedAt = new Date(clock('10:10')).toISOString();
    expect(liveAt(clock('10:50'), { beganAt })?.running).toEqual(['talks']);
    expect(liveAt(clock('10:15'), { beganAt, endedAt })?.running).toEqual([]);
    expect(
      liveAt(clock('09:45'), { beganAt, slot: at('beijing', '2011-01-10', '10:00') })?.next,
    ).toEqual(['lunch', 135]);
  });

  it('is at the end of its day after the last line', () => {
    expect(liveAt(clock('23:00'))).toMatchObject({ day: 'beijing/2011-01-10', before: null });
  });

  it('is in the city whose part of the date has come', () => {
    expect(liveAt(Date.parse('2011-01-12T20:00:00+09:00'))?.day).toBe('tokyo/2011-01-12');
    expect(liveAt(Date.parse('2011-01-12T09:00:00+08:00'))?.day).toBe('beijing/2011-01-12');
  });
});

describe('how late a meeting is', () => {
  const late = (now: number, talks: Partial<Meeting>): number => {
    const day = scheduleOf(tripWith(talks)).find(({ date }) => date === '2011-01-10');
    const line = day?.lines.find(({ id }) => id === 'talks');
    return line?.kind === 'meeting' ? lateMinutesOf(line.meeting, line.stop, now) : Number.NaN;
  };
  const ticked = (hhmm: string): string => new Date(clock(hhmm)).toISOString();

  it('is how late it began, or by how much it runs over', () => {
    expect(late(clock('09:50'), { beganAt: ticked('09:36') })).toBe(6);
    expect(late(clock('10:41'), { beganAt: ticked('09:36') })).toBe(11);
  });

  it('is how late it ended, or how early', () => {
    expect(late(clock('12:00'), { endedAt: ticked('10:50') })).toBe(20);
    expect(late(clock('12:00'), { endedAt: ticked('10:20') })).toBe(-10);
  });

  it('is nothing while nothing was ticked', () => {
    expect(late(clock('10:50'), {})).toBe(0);
  });
});
