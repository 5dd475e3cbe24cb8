import { describe, expect, it } from 'vitest';
import type { Patch } from '../../domain/edits/patch';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { disturbanceOf, movesAnchor } from './disturbance';

const meeting = { slot: at('beijing', '2011-01-10', '09:00') } as const;

const trip = aTrip({
  stops: { beijing },
  meetings: {
    anchor: { ...meeting, anchor: true, status: 'pencilled' },
    firm: { ...meeting, status: 'confirmed' },
    one: { ...meeting, status: 'pencilled' },
    other: { ...meeting, status: 'idea' },
  },
});

const changed = (id: string, field: string, table: Patch['table'] = 'meetings'): Patch => ({
  table,
  id,
  path: [field],
  to: null,
});

describe('an anchor', () => {
  it('is moved by another time, and by another length', () => {
    expect(movesAnchor(trip, [changed('anchor', 'slot')])).toBe(true);
    expect(movesAnchor(trip, [changed('one', 'slot'), changed('anchor', 'minutes')])).toBe(true);
  });

  it('is not moved by what else is said of it, nor by the time of another', () => {
    expect(movesAnchor(trip, [changed('anchor', 'title')])).toBe(false);
    expect(movesAnchor(trip, [changed('one', 'slot'), changed('firm', 'minutes')])).toBe(false);
  });
});

describe('the disturbance', () => {
  const by = (...patches: readonly Patch[]): number => disturbanceOf(trip, patches);

  it('is more by one confirmed meeting than by two that are not', () => {
    expect(by(changed('firm', 'slot'))).toBeGreaterThan(
      by(changed('one', 'slot'), changed('other', 'slot')),
    );
  });

  it('is as much by the aircraft, and less by a task', () => {
    expect(by(changed('beijing', 'wheelsUp', 'stops'))).toBe(by(changed('firm', 'slot')));
    expect(by(changed('task', 'text', 'tasks'))).toBe(by(changed('one', 'slot')));
  });

  it('is more by the length of a confirmed meeting than by its steps and that another is gone', () => {
    expect(by(changed('firm', 'minutes'))).toBeGreaterThan(
      by(changed('firm', 'sequence'), { table: 'meetings', id: 'one', path: [], to: null }),
    );
    expect(by({ table: 'meetings', id: 'firm', path: [], to: null })).toBe(
      by(changed('firm', 'minutes')),
    );
  });

  it('is one for all that is changed of a meeting', () => {
    expect(by(changed('one', 'slot'), changed('one', 'minutes'))).toBe(by(changed('one', 'slot')));
  });
});
