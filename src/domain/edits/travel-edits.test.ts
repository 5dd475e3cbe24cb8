import { describe, expect, it } from 'vitest';
import type { Movement } from '../derive/movements';
import { scheduleOf } from '../derive/schedule';
import { driveId } from '../records/drive';
import type { Trip } from '../records/tables';
import { aTrip, at, beijing } from '../testing/a-trip';
import { applyEdit } from './edit';
import { setDrive } from './set-drive';
import { setMovement } from './set-movement';

const slot = (clock: string) => at('beijing', '2011-01-10', clock);

const trip = aTrip({
  stops: { beijing },
  venues: { hotel: {}, hall: {} },
  drives: [['hotel', 'hall', { minutes: 20, source: 'illustrative', mode: 'motorcade' }]],
  meetings: {
    lunch: { slot: slot('12:00'), minutes: 60, venue: 'hotel' },
    call: { slot: slot('15:00'), minutes: 45, venue: 'hall' },
  },
});

const movementOf = (of: Trip): Movement => {
  const lines = scheduleOf(of).flatMap((day) => day.lines);
  const line = lines.find(({ id }) => id === 'to meeting call');
  if (line?.kind !== 'movement') throw new Error('The movement is missing.');
  return line.movement;
};

const told = (of: Trip, values: Parameters<typeof setMovement>[2]): Trip =>
  applyEdit(of, setMovement(movementOf(of), 'told', values)).trip;

describe('a drive', () => {
  const driven = (values: Parameters<typeof setDrive>[3]) =>
    applyEdit(trip, setDrive(trip, 'hall', 'hotel', values)).trip.drives[driveId('hotel', 'hall')];

  it('is an estimate once its minutes are typed, unless their source is said', () => {
    expect(driven({ minutes: 25 })).toMatchObject({ minutes: 25, source: 'estimate' });
    expect(driven({ minutes: 25, source: 'host' })).toMatchObject({ source: 'host' });
  });

  it('keeps its minutes when only its source or mode is chosen', () => {
    expect(driven({ source: 'advance' })).toMatchObject({ minutes: 20, source: 'advance' });
    expect(driven({ mode: 'walk' })).toMatchObject({ mode: 'walk', source: 'illustrative' });
  });
});

describe('a movement', () => {
  it('takes a chosen source or mode with the minutes that it has', () => {
    expect(movementOf(told(trip, { source: 'host' })).travel).toMatchObject({
      minutes: 20,
      source: 'host',
    });
    expect(movementOf(told(trip, { mode: 'helicopter' })).travel).toMatchObject({
      minutes: 20,
      mode: 'helicopter',
      source: 'illustrative',
    });
  });

  it('takes them also once it is a record, and while its minutes are not known', () => {
    const departing = told(trip, { departs: '14:00' });
    expect(movementOf(told(departing, { source: 'host' })).travel.source).toBe('host');
    const unknown = { ...trip, drives: {} };
    expect(movementOf(told(unknown, { source: 'host' })).travel.source).toBe('host');
  });

  it('is an estimate once its minutes are typed', () => {
    const shown = told(trip, { source: 'illustrative' });
    expect(movementOf(told(shown, { minutes: 30 })).travel).toMatchObject({
      minutes: 30,
      source: 'estimate',
    });
  });

  it('still follows its drive when only its departure is told', () => {
    expect(told(trip, { departs: '14:00' }).moves.told).toMatchObject({ minutes: null });
  });
});
