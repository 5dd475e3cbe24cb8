import { describe, expect, it } from 'vitest';
import { aTrip, at, beijing } from '../testing/a-trip';
import { applyEdit } from './edit';
import { logged } from './log';
import { removeNamed, together } from './record-edits';

const trip = aTrip({
  stops: { beijing },
  meetings: { talks: { title: 'Talks', slot: at('beijing', '2011-01-10', '09:30') } },
});
const told = { at: '2011-01-07T18:00:00.000Z', who: "Yang's office", said: 'New room' } as const;

describe('an entry of the log', () => {
  it('is called by who said it, and keeps how its meeting was called', () => {
    const edit = logged(trip, 'one', { ...told, meeting: 'talks' });
    expect(edit.label).toBe("log what Yang's office said");
    expect(applyEdit(trip, edit).trip.log.one).toMatchObject({
      ...told,
      meeting: 'talks',
      stop: 'beijing',
      subject: 'Talks',
    });
  });

  it('is about a stop, or about the trip', () => {
    const ofStop = applyEdit(trip, logged(trip, 'one', { ...told, stop: 'beijing' })).trip.log.one;
    expect(ofStop).toMatchObject({ meeting: null, stop: 'beijing', subject: 'Beijing' });
    const ofTrip = applyEdit(trip, logged(trip, 'one', told)).trip.log.one;
    expect(ofTrip).toMatchObject({ meeting: null, stop: null, subject: '' });
  });

  it('outlives the meeting that the same step takes out, before it or after', () => {
    const log = logged(trip, 'one', { ...told, meeting: 'talks' });
    const remove = removeNamed(trip, 'meetings', 'talks');
    for (const edits of [
      [log, remove],
      [remove, log],
    ])
      expect(applyEdit(trip, together('take it out', edits)).trip.log.one).toMatchObject({
        meeting: null,
        stop: 'beijing',
        subject: 'Talks',
      });
  });
});
