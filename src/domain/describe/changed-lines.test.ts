import { describe, expect, it } from 'vitest';
import { applyEdit } from '../edits/edit';
import { moveStay, type StayMove } from '../edits/move-stay';
import { aTrip, at, beijing, moment, tokyo } from '../testing/a-trip';
import { changedLines } from './changed-lines';
import { leftOverText } from './left-over-text';

const trip = aTrip({
  stops: { beijing: { ...beijing, ron: { '2011-01-11': 'hotel' } }, tokyo },
  venues: { hotel: { stop: 'beijing' } },
  meetings: {
    hu: { title: 'Call', slot: at('beijing', '2011-01-11', '15:00'), minutes: 60, anchor: true },
    wall: { title: 'Wall', slot: at('beijing', '2011-01-12', '12:00'), minutes: 30 },
    lunch: { title: 'Lunch', slot: at('tokyo', '2011-01-13', '12:00') },
  },
});

const changed = (move: Pick<StayMove, 'to' | 'meetings'>) => {
  const { trip: after } = applyEdit(
    trip,
    moveStay(trip, { stop: 'beijing', following: 'stay', ...move }),
  );
  const lines = changedLines(trip, after).map(
    ({ name, from, to, isAnchor }) => `${name}${isAnchor ? '!' : ''}: ${from} → ${to}`,
  );
  return { lines, leftOver: leftOverText(trip, after) };
};

describe('the lines that change', () => {
  it('are told old → new, in the order of the schedule, anchors as such', () => {
    const { lines, leftOver } = changed({ to: { by: { days: 1, minutes: 0 } }, meetings: 'shift' });
    expect(lines).toEqual([
      'Wheels down, Beijing: Sun 9 Jan 2000 → Mon 10 Jan 2000',
      'Call!: Tue 11 Jan 1500–1600 → Wed 12 Jan 1500–1600',
      'Wall: Wed 12 Jan 1200–1230 → Thu 13 Jan 1200–1230',
      'Wheels up, Beijing: Wed 12 Jan 1500 → Thu 13 Jan 1500',
      'Nights with a hotel, Beijing: 11 Jan → 12 Jan',
    ]);
    expect(leftOver).toBe('');
  });

  it('are told where they end up unscheduled or given up', () => {
    const to = { wheelsDown: beijing.wheelsDown, wheelsUp: moment('2011-01-11', '15:00') };
    const { lines, leftOver } = changed({ to, meetings: 'clip' });
    expect(lines).toContain('Wall: Wed 12 Jan 1200–1230 → Unscheduled');
    expect(lines).toContain('Nights with a hotel, Beijing: 11 Jan → none');
    expect(leftOver).toBe('2 meetings wait unscheduled. 1 hotel night is given up.');
  });
});
