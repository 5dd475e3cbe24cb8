import { describe, expect, it } from 'vitest';
import type { Meeting } from '../domain/records/meeting';
import { formatWallTime } from '../domain/time/wall-time';
import { monday, read } from './testing/a-line';

/** '1430', '~1430+45', 'TBD'. */
const timeOf = ({ slot, minutes }: Partial<Omit<Meeting, 'id'>>): string =>
  `${slot ? formatWallTime(slot.time, '24') : ''}${minutes == null ? '' : `+${minutes}`}`;

describe('a time', () => {
  it.each([
    ['1430 x', '1430', 'X'],
    ['930 x', '0930', 'X'],
    ['9:30 x', '0930', 'X'],
    ['14h30 x', '1430', 'X'],
    ['9 am x', '0900', 'X'],
    ['9 PM x', '2100', 'X'],
    ['12 am x', '0000', 'X'],
    ['１４：３０ x', '1430', 'X'],
    ['9', '0900', ''],
    ['~1430 x', '~1430', 'X'],
    ['about 1430 x', '~1430', 'X'],
    ['at 1430 x', '1430', 'X'],
    ['1430: x', '1430', 'X'],
    ['1430 - x', '1430', 'X'],
    ['1430L x', '1430', 'X'],
    ['1430 hrs x', '1430', 'X'],
    ['tbd x', 'TBD', 'X'],
    ['afternoon x', 'afternoon', 'X'],
    ['Evening x', 'evening', 'X'],
    ['pm x', 'afternoon', 'X'],
    ['noon x', '1200', 'X'],
    ['1430-1500 x', '1430+30', 'X'],
    ['1430 – 1500 x', '1430+30', 'X'],
    ['0930–1045 x', '0930+75', 'X'],
    ['from 0930 to 1045 x', '0930+75', 'X'],
    ['0930 until noon x', '0930+150', 'X'],
    ['9:30 am to 10:45 x', '0930+75', 'X'],
    ['2:30 pm to 3:45 x', '1430+75', 'X'],
    ['2-3:30 pm x', '1400+90', 'X'],
    ['11-1 pm x', '1100+120', 'X'],
    ['9-10 x', '0900+60', 'X'],
    ['2330-0030 x', '2330+60', 'X'],
    ['2330-2400 x', '2330+30', 'X'],
    ['2330-0030 (+1) x', '2330+60', 'X'],
    ['1430+45 x', '1430+45', 'X'],
    ['~1430+45 x', '~1430+45', 'X'],
    ['0930 for 45 min x', '0930+45', 'X'],
    ['0930 for 45', '0930+45', ''],
    ['0930 1h30 x', '0930+90', 'X'],
    ['0930 1.5 hours x', '0930+90', 'X'],
    ['0930 for half an hour x', '0930+30', 'X'],
    ['0930 press roundtable, 30 min', '0930+30', 'Press roundtable'],
    ['0930 press roundtable for 30 min', '0930+30', 'Press roundtable'],
    ['1530 1600 x', '1530+30', 'X'],
    ['spouse: 9:30 10:15 x', '0930+45', 'X'],
    ['1530 1600 Seoul x', '1430+30', 'X'],
    ['1900 2030 x', '1900+90', 'X'],
    ['0900 2011 x', '0900', '2011 x'],
    ['1600 1530 x', '1600', '1530 x'],
    ['1530 1600th x', '1530', '1600th x'],
    ['1530 1600-1700 x', '1530', '1600-1700 x'],
    ['tbd lunch, 45 min', 'TBD+45', 'Lunch'],
    ['lunch 1200-1330', '1200+90', 'Lunch'],
    ['lunch at 1200', '1200', 'Lunch'],
  ])('in %j is %s, beside %j', (text, time, title) => {
    const { meeting } = read(text);
    expect([timeOf(meeting), meeting.title]).toEqual([time, title]);
  });

  it.each([
    ['1800 for 1830 x', '1830', 'Arrive 1800 for 1830'],
    ['1800 for 1830-2000 x', '1830+90', 'Arrive 1800 for 1830'],
    ['1800 for 1830+90 x', '1830+90', 'Arrive 1800 for 1830'],
    ['1800 hrs for 1830 hrs x', '1830', 'Arrive 1800 for 1830'],
    ['6:30 for 7 pm x', '1900', 'Arrive 1830 for 1900'],
    ['6.30 pm for 7 pm x', '1900', 'Arrive 1830 for 1900'],
    ['2345 for 0015 x', '0015', 'Arrive 2345 for 0015'],
    ['1000Z for 1030Z x', '1830', 'Arrive 1800 for 1830'],
    ['x 1800 for 1830', '1830', 'Arrive 1800 for 1830'],
  ])('behind an arrival in %j is %s, and the details say %s', (text, time, details) => {
    const { meeting } = read(text);
    expect([timeOf(meeting), meeting.details, meeting.title]).toEqual([time, details, 'X']);
  });

  it.each([
    ['0930 for 45 x', '0930'],
    ['0930 for 2000 guests', '0930'],
    ['1830 for 1800 x', '1830'],
    ['9 for 10 x', 'TBD'],
  ])('is alone in %j', (text, time) => {
    const { meeting } = read(text);
    expect([timeOf(meeting), meeting.details]).toEqual([time, undefined]);
  });

  it.each([
    '3 ministers',
    '100th anniversary',
    '1475 hold',
    '2500-2600 hold',
    'PM Kan',
    'Room 1430',
    'Budget 2010-2011 review',
    'Walk of 10 min',
    'Nightfall at the wall',
    '12th Army visit',
    '10 Downing Street',
  ])('is not seen in %j', (text) => {
    const { meeting, tokens } = read(text);
    expect([timeOf(meeting), tokens.filter(({ kind }) => kind === 'time')]).toEqual(['TBD', []]);
    expect(meeting.title).toBe(text);
  });

  it('is as long as really passes when the clock changes in between', () => {
    const trip = { ...monday.trip };
    const stops = { beijing: { ...trip.stops.beijing, zone: 'America/New_York' } };
    const context = { ...monday, trip: Object.assign(trip, { stops }) };
    expect(read('0030-0330 hold', { ...context, date: '2011-03-13' }).meeting.minutes).toBe(120);
    expect(read('0030-0330 hold', { ...context, date: '2011-11-06' }).meeting.minutes).toBe(240);
    expect(read('0030-0330 hold', { ...context, date: null }).meeting.minutes).toBe(180);
  });
});

describe('a time on another clock', () => {
  it.each([
    ['0800Z x', '1600', '2011-01-10T08:00Z', '0800Z'],
    ['0800z x', '1600', '2011-01-10T08:00Z', '0800z'],
    ['0800 UTC x', '1600', '2011-01-10T08:00Z', '0800 UTC'],
    ['0800Z-0930Z x', '1600+90', '2011-01-10T08:00Z', '0800Z-0930Z'],
    ['0800-0930Z x', '1600+90', '2011-01-10T08:00Z', '0800-0930Z'],
    ['0800Z+45 x', '1600+45', '2011-01-10T08:00Z', '0800Z+45'],
    ['2000Z x', '0400', '2011-01-09T20:00Z', '2000Z'],
    ['1000R x', '2300', '2011-01-10T15:00Z', '1000R'],
    ['1000 Wash x', '2300', '2011-01-10T15:00Z', '1000 Wash'],
    ['1200 Washington time x', '0100', '2011-01-09T17:00Z', '1200 Washington time'],
    ['10 am home time x', '2300', '2011-01-10T15:00Z', '10 am home time'],
    ['1000 Seoul x', '0900', '2011-01-10T01:00Z', '1000 Seoul'],
    ['~0800Z x', '~1600', '2011-01-10T08:00Z', '~0800Z'],
  ])('%j is read on the clock and date of the stop', (text, time, instant, typed) => {
    const { meeting, otherClock } = read(text);
    expect([timeOf(meeting), meeting.title, meeting.slot?.date]).toEqual([time, 'X', '2011-01-10']);
    expect(otherClock).toEqual({ text: typed, instant: Date.parse(instant) });
  });

  it('needs a date, and is a part of the title without one', () => {
    const { meeting, otherClock } = read('0800Z call', { ...monday, date: null });
    expect([timeOf(meeting), meeting.title, otherClock]).toEqual(['TBD', '0800Z call', null]);
  });

  it('is the later of two readings where that is meant', () => {
    const stops = { beijing: { ...monday.trip.stops.beijing, zone: 'America/New_York' } };
    const trip = Object.assign({ ...monday.trip }, { stops });
    const slotOf = (text: string) =>
      read(text, { ...monday, trip, date: '2011-11-06' }).meeting.slot;
    expect(slotOf('0530Z x')).toMatchObject({ time: { at: '01:30' }, fold: null });
    expect(slotOf('0630Z x')).toMatchObject({ time: { at: '01:30' }, fold: 'later' });
  });

  it('is not seen in the name of a place', () => {
    expect(read('1000 Seoul Air Base').otherClock).toBeNull();
    expect(read('1000 Beijing opera').meeting.title).toBe('Beijing opera');
  });
});
