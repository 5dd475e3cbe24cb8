import { describe, expect, it } from 'vitest';
import type { Meeting } from '../records/meeting';
import { aTrip, at, beijing, tokyo } from '../testing/a-trip';
import { applyEdit } from './edit';
import { moveToStop } from './move-to-stop';

const movedTo = (stop: string, meeting: Partial<Meeting>): Meeting | undefined => {
  const trip = aTrip({
    stops: { beijing, tokyo, seoul: { order: 'a3', zone: 'Asia/Seoul' } },
    venues: { bayi: { stop: 'beijing' }, ministry: { stop: 'tokyo' } },
    meetings: { talks: { slot: at('beijing', '2011-01-10', '09:30'), ...meeting } },
  });
  return applyEdit(trip, moveToStop(trip, 'talks', stop)).trip.meetings.talks;
};

describe('a meeting that moves to another stop', () => {
  it('leaves the place and the room of the old one', () => {
    expect(movedTo('tokyo', { venue: 'bayi', room: 'Hall 2' })).toMatchObject({
      venue: null,
      room: '',
    });
    expect(movedTo('tokyo', { venue: 'ministry', room: 'Hall 2' })).toMatchObject({
      venue: 'ministry',
      room: 'Hall 2',
    });
  });

  it('is not led to from a place of the old one', () => {
    const trip = aTrip({
      stops: { beijing, tokyo },
      venues: { bayi: { stop: 'beijing' }, ministry: { stop: 'tokyo' } },
      meetings: { talks: { slot: at('beijing', '2011-01-10', '09:30') } },
      moves: {
        drive: { leadsTo: { meeting: 'talks' }, from: 'bayi', to: 'ministry' },
        other: { leadsTo: { wheelsUp: 'beijing' }, from: 'bayi' },
      },
    });
    const { moves } = applyEdit(trip, moveToStop(trip, 'talks', 'tokyo')).trip;
    expect(moves.drive).toMatchObject({ from: null, to: 'ministry' });
    expect(moves.other).toMatchObject({ from: 'bayi' });
  });

  it('keeps its clock time, and its date where the new stop has it', () => {
    expect(movedTo('tokyo', { slot: at('beijing', '2011-01-12', '09:30') })?.slot).toEqual(
      at('tokyo', '2011-01-12', '09:30'),
    );
    expect(movedTo('tokyo', {})?.slot).toEqual(at('tokyo', '2011-01-12', '09:30'));
    expect(movedTo('seoul', {})?.slot).toEqual(at('seoul', '2011-01-10', '09:30'));
    expect(movedTo('tokyo', { slot: at('beijing', null) })?.slot).toEqual(at('tokyo', null));
  });

  it('stays as it is at its own stop, and where there is no such stop', () => {
    const meeting = { venue: 'bayi', slot: at('beijing', '2011-02-10', '09:30') };
    expect(movedTo('beijing', meeting)).toMatchObject(meeting);
    expect(movedTo('gone', meeting)).toMatchObject(meeting);
  });
});
