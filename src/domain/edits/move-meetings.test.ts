import { describe, expect, it } from 'vitest';
import { aTrip, at, beijing } from '../testing/a-trip';
import { applyEdit } from './edit';
import { moveMeetings } from './move-meetings';

const trip = aTrip({
  stops: { beijing },
  meetings: {
    talks: { title: 'Talks', slot: at('beijing', '2011-01-10', '09:30') },
    call: { title: 'Call', slot: at('beijing', '2011-01-10', '23:55'), anchor: true },
    idea: { slot: at('beijing', '2011-01-10') },
  },
});

describe('meetings that are moved together', () => {
  it('move by the same minutes in one step, over midnight and anchors too', () => {
    const edit = moveMeetings(trip, ['talks', 'call', 'idea'], 10);
    expect(edit?.label).toBe('move 3 meetings');
    const moved = edit && applyEdit(trip, edit).trip.meetings;
    expect(moved?.talks?.slot).toEqual(at('beijing', '2011-01-10', '09:40'));
    expect(moved?.call?.slot).toEqual(at('beijing', '2011-01-11', '00:05'));
    expect(moved?.idea).toBe(trip.meetings.idea);
  });

  it('are one meeting by its title, and none where no clock says when', () => {
    expect(moveMeetings(trip, ['talks'], 5)?.label).toBe('move Talks');
    expect(moveMeetings(trip, ['idea'], 5)).toBeNull();
    expect(moveMeetings(trip, [], 5)).toBeNull();
  });
});
