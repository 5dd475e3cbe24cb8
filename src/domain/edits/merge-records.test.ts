import { describe, expect, it } from 'vitest';
import { aTrip, at, beijing } from '../testing/a-trip';
import { applyEdit } from './edit';
import { differingFields, mergeRecords } from './merge-records';

const trip = aTrip({
  journey: { principal: 'liang' },
  stops: {
    beijing: {
      ...beijing,
      host: 'liang',
      greeters: { liang: true },
      ron: { '2011-01-10': 'hyatt2' },
    },
  },
  people: {
    jing: {
      family: 'Jing',
      given: 'Zhiyuan',
      native: '靖志远',
      side: 'host',
      notes: 'A',
      languages: { zh: true },
    },
    liang: {
      family: 'Jiang',
      given: 'Zhiyuan',
      title: 'Commander',
      notes: 'B',
      languages: { en: true },
    },
  },
  venues: {
    hyatt: { stop: 'beijing', name: 'Grand Hyatt', siteOfficer: 'liang' },
    hyatt2: { stop: 'beijing', name: 'Hyatt', address: '1 Chang’an' },
    bayi: { stop: 'beijing', name: 'Bayi' },
    mofa: { stop: 'beijing', name: 'MFA' },
  },
  meetings: {
    talks: {
      slot: at('beijing', '2011-01-10', '09:30'),
      venue: 'hyatt2',
      participants: { jing: { host: true }, liang: { greeter: true } },
    },
  },
  moves: {
    drive: {
      leadsTo: { meeting: 'talks' },
      from: 'bayi',
      to: 'hyatt2',
      vehicles: { car: { order: 'a0', label: 'Car', capacity: 3, seats: { liang: 'a1' } } },
    },
  },
  drives: [
    ['hyatt', 'hyatt2', 5],
    ['hyatt', 'bayi', 20],
    ['hyatt2', 'bayi', 25],
    ['hyatt2', 'mofa', { minutes: 30, source: 'advance' }],
  ],
});

const people = { table: 'people', stays: 'jing', goes: 'liang' } as const;
const venues = { table: 'venues', stays: 'hyatt', goes: 'hyatt2' } as const;

describe('two people who are one', () => {
  const { trip: merged } = applyEdit(trip, mergeRecords(trip, people, { family: 'goes' }));

  it('keep of each field what says something, or what was chosen, and join sets and notes', () => {
    expect(differingFields(trip, people).map(({ field, kept }) => [field, kept])).toEqual([
      ['family', 'stays'],
      ['native', 'stays'],
      ['title', 'goes'],
      ['side', 'stays'],
    ]);
    expect(merged.people).toEqual({
      jing: {
        ...trip.people.jing,
        family: 'Jiang',
        title: 'Commander',
        notes: 'A\nB',
        languages: { zh: true, en: true },
      },
    });
  });

  it('have their roles at a meeting together, and every office of the other', () => {
    expect(merged.meetings.talks?.participants).toEqual({ jing: { host: true, greeter: true } });
    expect(merged.stops.beijing).toMatchObject({ host: 'jing', greeters: { jing: true } });
    expect(merged.trip.trip?.principal).toBe('jing');
    expect(merged.venues.hyatt?.siteOfficer).toBe('jing');
    expect(merged.moves.drive?.vehicles.car?.seats).toEqual({ jing: 'a1' });
  });
});

describe('two places that are one', () => {
  const { trip: merged } = applyEdit(trip, mergeRecords(trip, venues, {}));

  it('have one drive to each other place, none to themselves, and keep the minutes that were known', () => {
    expect(Object.values(merged.drives)).toEqual([
      expect.objectContaining({ id: 'bayi~hyatt', minutes: 20 }),
      {
        id: 'hyatt~mofa',
        from: 'hyatt',
        to: 'mofa',
        minutes: 30,
        source: 'advance',
        mode: 'motorcade',
      },
    ]);
  });

  it('are where meetings, movements and nights of the other were', () => {
    expect(merged.meetings.talks?.venue).toBe('hyatt');
    expect(merged.moves.drive?.to).toBe('hyatt');
    expect(merged.stops.beijing?.ron).toEqual({ '2011-01-10': 'hyatt' });
    expect(merged.venues.hyatt).toMatchObject({ name: 'Grand Hyatt', address: '1 Chang’an' });
  });
});
