import { describe, expect, it } from 'vitest';
import { applyEdit, type Edit } from '../edits/edit';
import { newVenue } from '../records/new-record';
import { aTrip, at, beijing } from '../testing/a-trip';
import { changedFields } from './changed-fields';

const trip = aTrip({
  stops: { beijing },
  people: { schiffer: { family: 'Schiffer', rank: 'Mr.' } },
  venues: { bayi: { name: 'Bayi Building' } },
  meetings: {
    prep: {
      title: 'Prep session',
      room: '2F',
      slot: at('beijing', '2011-01-10', '09:30'),
      participants: { schiffer: {} },
      sequence: { s7k2: { order: 'a0', minutes: 90, actor: 'Both', text: 'Talks' } },
    },
  },
});

const changes = (change: Edit['change']): readonly string[] => {
  const { trip: after, patches } = applyEdit(trip, { label: 'change', change });
  return changedFields(trip, after, patches).map(({ name, from, to }) => `${name} ${from} → ${to}`);
};

describe('the fields that an edit changes', () => {
  it('are told with their old and new values', () => {
    const told = changes((draft) => {
      if (draft.meetings.prep)
        Object.assign(draft.meetings.prep, { room: '3F', venue: 'bayi', status: 'confirmed' });
    });
    expect(told).toEqual([
      'Prep session: room 2F → 3F',
      'Prep session: status Idea → Confirmed',
      'Prep session: venue none → Bayi Building',
    ]);
  });

  it('name who goes out and who comes in', () => {
    expect(changes((draft) => delete draft.meetings.prep?.participants.schiffer)).toEqual([
      'Prep session: in the room Mr. Schiffer → out',
    ]);
  });

  it('name a step and a track by their words, and tell what becomes of the step', () => {
    const told = changes((draft) => {
      const prep = draft.meetings.prep;
      if (!prep) return;
      prep.tracks = { spouse: true };
      prep.sequence.s7k2 = { order: 'a0', minutes: 70, actor: 'Both', text: 'Talks' };
    });
    expect(told).toEqual([
      'Prep session: sequence Talks, 90 min → 70 min',
      'Prep session: tracks Principal → out',
      'Prep session: tracks  → Spouse in',
    ]);
  });

  it('leave the times to the lines of the schedule', () => {
    expect(
      changes((draft) => {
        if (draft.meetings.prep) draft.meetings.prep.minutes = 45;
      }),
    ).toEqual([]);
  });

  it('name a record that is new', () => {
    const told = changes((draft) => {
      draft.venues.embassy = newVenue('embassy', { name: 'Embassy' });
    });
    expect(told).toEqual(['Venue Embassy none → new']);
  });
});
