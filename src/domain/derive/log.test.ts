import { describe, expect, it } from 'vitest';
import { aTrip, at, beijing, tokyo } from '../testing/a-trip';
import { logAbout, logByDay, logClock, nextLogInstant } from './log';

const trip = aTrip({
  journey: { homeZone: 'America/New_York', homeCity: 'Washington' },
  stops: { beijing, tokyo },
  meetings: {
    talks: { title: 'Talks', slot: at('beijing', '2011-01-10', '09:30') },
    call: { title: 'Call', slot: at('tokyo', '2011-01-13', '10:00') },
  },
  log: {
    room: { at: '2011-01-06T15:30:00.000Z', meeting: 'talks', stop: 'beijing' },
    hotel: { at: '2011-01-06T16:30:00.000Z', stop: 'beijing' },
    moved: { at: '2011-01-07T02:00:00.000Z', meeting: 'call', stop: 'beijing' },
    whole: { at: '2011-01-07T04:30:00.000Z' },
    whenever: { meeting: 'talks', stop: 'beijing' },
  },
});

const idsAbout = (...subject: Parameters<typeof logAbout>): string =>
  logAbout(...subject)
    .map(({ id }) => id)
    .join(' ');

describe('the log', () => {
  it('tells the newest first, and last what nobody knows the time of', () => {
    expect(idsAbout(trip, { kind: 'trip' })).toBe('whole moved hotel room whenever');
  });

  it('tells of a meeting what was said of it, and of a stop what was said of its meetings too', () => {
    expect(idsAbout(trip, { kind: 'meeting', id: 'talks' })).toBe('room whenever');
    expect(idsAbout(trip, { kind: 'stop', id: 'beijing' })).toBe('moved hotel room whenever');
    expect(idsAbout(trip, { kind: 'stop', id: 'tokyo' })).toBe('moved');
  });

  it('lies on the day of the stop that it is about, and of home where it is about none', () => {
    const days = logByDay(trip, logAbout(trip, { kind: 'trip' }));
    expect(days.map(({ date, entries }) => [date, entries.map(({ id }) => id).join(' ')])).toEqual([
      ['2011-01-07', 'moved hotel'],
      ['2011-01-06', 'whole room'],
      [null, 'whenever'],
    ]);
  });

  it('has the clock of the stop as it was told, or of home', () => {
    expect(logClock(trip, { meeting: 'call', stop: null }).city).toBe('Tokyo');
    expect(logClock(trip, { meeting: 'call', stop: 'beijing' }).city).toBe('Beijing');
    expect(logClock(trip, { meeting: null, stop: null }).zone).toBe('America/New_York');
  });
});

describe('the instant of what is logged', () => {
  it('is now, or the instant as at which the trip is looked at', () => {
    expect(nextLogInstant(trip, 1000)).toBe(1000);
    const asIf = aTrip({ journey: { asIf: '2011-01-07T18:00:00.000Z' } });
    expect(nextLogInstant(asIf, 1000)).toBe(Date.UTC(2011, 0, 7, 18));
  });

  it('comes after what was logged at that very instant', () => {
    expect(nextLogInstant(trip, Date.UTC(2011, 0, 6, 15, 30))).toBe(
      Date.UTC(2011, 0, 6, 15, 30, 0, 1),
    );
  });
});
