import { describe, expect, it } from 'vitest';
import { applyEdit } from '../edits/edit';
import { moveMeetings } from '../edits/move-meetings';
import { aTrip, at, beijing } from '../testing/a-trip';
import { callList } from './call-list';
import { callListText } from './call-list-text';

const trip = aTrip({
  stops: { beijing },
  people: {
    site: { function: 'Site officer, Bayi', phone: '555-0140' },
    runner: { family: 'Morrell', phone: '555-0107' },
    liang: { family: 'Liang', rank: 'Gen.', side: 'host' },
    protocol: { function: 'Host protocol', side: 'host', phone: '555-0130' },
    press: { function: 'Press Officer', phone: '555-0111', tracks: { press: true } },
  },
  venues: { hotel: { name: 'Hotel' }, bayi: { name: 'Bayi Building', siteOfficer: 'site' } },
  drives: [['hotel', 'bayi', 25]],
  moves: {
    cars: {
      leadsTo: { meeting: 'talks' },
      vehicles: {
        b: { order: 'a1', label: 'Car 2', capacity: null, seats: {} },
        a: { order: 'a0', label: 'Car 1', capacity: null, seats: {} },
      },
    },
  },
  meetings: {
    prep: { slot: at('beijing', '2011-01-10', '08:00'), minutes: 30, venue: 'hotel' },
    talks: {
      title: 'Talks',
      slot: at('beijing', '2011-01-10', '09:30'),
      minutes: 60,
      venue: 'bayi',
      coverage: 'pooled',
      participants: {
        liang: { host: true, counterpart: true },
        protocol: { greeter: true },
        runner: { 'event-officer': true },
      },
    },
    closed: { slot: at('beijing', '2011-01-10', '11:00'), minutes: 30, coverage: 'closed' },
  },
});

const after = (ids: readonly string[]) => {
  const edit = moveMeetings(trip, ids, 20);
  if (!edit) throw new Error('Nothing moves.');
  return applyEdit(trip, edit).trip;
};

const calls = (ids: readonly string[]) => callList(trip, after(ids));

describe('whom to ring', () => {
  it('is whoever runs, hosts or covers what has moved, once each, with a phone where one is known', () => {
    expect(calls(['talks']).map(({ whom, why, phone }) => [whom, why, phone])).toEqual([
      ['Site officer, Bayi', 'site officer', '555-0140'],
      ['Morrell', 'event officer', '555-0107'],
      ['Press Officer', 'pool', '555-0111'],
      ['Gen. Liang', 'host', ''],
      ['Host protocol', 'host’s protocol', '555-0130'],
    ]);
  });

  it('is the drivers of a movement whose time has changed, by their cars', () => {
    const [drivers] = calls(['prep', 'talks']).filter(({ why }) => why === 'drivers');
    expect(drivers?.whom).toBe('Drivers to Bayi Building (Car 1, Car 2)');
    expect(drivers?.lines.map(({ from, to }) => [from, to])).toEqual([['0835–0900', '0855–0920']]);
  });

  it('is nobody where nobody is named, or nothing has moved', () => {
    expect(calls(['closed'])).toEqual([]);
    expect(callList(trip, trip)).toEqual([]);
  });

  it('reads as plain text, marked as internal', () => {
    expect(callListText('Run 20 min late.', calls(['talks']).slice(0, 1))).toBe(
      'Run 20 min late.\nINTERNAL: not for handing out\n\n' +
        'Site officer, Bayi · 555-0140 · site officer\n  Talks: 0930–1030 → 0950–1050',
    );
  });
});
