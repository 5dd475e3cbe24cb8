import { describe, expect, it } from 'vitest';
import { stopsInOrder } from '../derive/route';
import type { Trip } from '../records/tables';
import { aTrip, beijing } from '../testing/a-trip';
import { addStop } from './add-stop';
import { applyEdit, type Edit } from './edit';
import { moveStop } from './move-stop';

const trip = aTrip({
  stops: {
    home: { role: 'origin', order: 'a0' },
    beijing,
    tokyo: { order: 'a2' },
    seoul: { order: 'a3' },
    back: { role: 'return', order: 'a4' },
  },
});

/** Two stops of one key: they stand by their ids. */
const tied = aTrip({
  stops: {
    home: { role: 'origin', order: 'a0' },
    beijing: { order: 'a1' },
    seoul: { order: 'a1' },
    tokyo: { order: 'a1' },
    zulu: { role: 'return', order: 'a1' },
  },
});

const routeAfter = (from: Trip, edit: Edit | null): string =>
  stopsInOrder(edit ? applyEdit(from, edit).trip : from)
    .map(({ id }) => id)
    .join(' ');

describe('a stop in the route', () => {
  it('changes places with the one before or after it', () => {
    expect(routeAfter(trip, moveStop(trip, 'tokyo', 'earlier'))).toBe(
      'home tokyo beijing seoul back',
    );
    expect(routeAfter(trip, moveStop(trip, 'tokyo', 'later'))).toBe(
      'home beijing seoul tokyo back',
    );
  });

  it('comes neither before the origin nor after the return, which stay', () => {
    expect(moveStop(trip, 'beijing', 'earlier')).toBeNull();
    expect(moveStop(trip, 'seoul', 'later')).toBeNull();
    expect(moveStop(trip, 'home', 'later')).toBeNull();
    expect(moveStop(trip, 'back', 'earlier')).toBeNull();
    expect(moveStop(trip, 'gone', 'later')).toBeNull();
  });

  it('moves by one change of one field, where no key is shared', () => {
    const edit = moveStop(trip, 'tokyo', 'earlier');
    expect(edit && applyEdit(trip, edit).patches).toMatchObject([
      { table: 'stops', id: 'tokyo', path: ['order'] },
    ]);
  });

  it('moves also among stops that share a key', () => {
    expect(routeAfter(tied, null)).toBe('home beijing seoul tokyo zulu');
    expect(routeAfter(tied, moveStop(tied, 'tokyo', 'earlier'))).toBe(
      'home beijing tokyo seoul zulu',
    );
    expect(routeAfter(tied, moveStop(tied, 'beijing', 'later'))).toBe(
      'home seoul beijing tokyo zulu',
    );
  });

  it('is added before the return, also where the two before it share a key', () => {
    expect(routeAfter(tied, addStop(tied, 'new', { city: 'New' }))).toBe(
      'home beijing seoul tokyo new zulu',
    );
    expect(addStop(tied, 'new', { city: 'Seoul' }).label).toBe('add Seoul');
  });
});
