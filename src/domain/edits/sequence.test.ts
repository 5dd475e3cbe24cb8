import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysInOrder } from '../derive/by-order';
import type { Trip } from '../records/tables';
import { aTrip, at, beijing } from '../testing/a-trip';
import { applyEdit, type Edit } from './edit';
import { addStep, changeStep, moveStep, removeStep } from './sequence';

const without = aTrip({
  stops: { beijing },
  meetings: { talks: { title: 'Talks', slot: at('beijing', '2011-01-10', '09:30') } },
});

const values = { minutes: 5, actor: '', text: 'Photo' } as const;
const add = (trip: Trip, id: string): Trip =>
  applyEdit(trip, addStep(trip, 'talks', id, values)).trip;
const trip = ['one', 'two', 'three', 'four'].reduce(add, without);

const orderIn = (of: Trip): string => keysInOrder(of.meetings.talks?.sequence ?? {}).join(' ');
const edited = (edit: Edit): Trip => applyEdit(trip, edit).trip;

describe('a step of a meeting', () => {
  it('is added behind the others', () => {
    expect(orderIn(trip)).toBe('one two three four');
    expect(addStep(trip, 'talks', 'five', values).label).toBe('add a step to Talks');
  });

  it('is changed in part, and stays in its place', () => {
    const changed = edited(changeStep(trip, 'talks', 'two', { minutes: null }));
    expect(changed.meetings.talks?.sequence.two).toMatchObject({ minutes: null, text: 'Photo' });
    expect(orderIn(changed)).toBe('one two three four');
  });

  it('is not brought back by a change when it is gone', () => {
    expect(edited(changeStep(trip, 'talks', 'gone', { text: 'x' }))).toBe(trip);
    expect(orderIn(edited(removeStep(trip, 'talks', 'two')))).toBe('one three four');
  });

  it('is put at any place among the others, and changes no other step', () => {
    const ids = ['one', 'two', 'three', 'four'];
    const law = fc.property(fc.constantFrom(...ids), fc.nat(3), (id, place) => {
      const edit = moveStep(trip, 'talks', id, place);
      const others = ids.filter((other) => other !== id);
      expect(orderIn(edited(edit))).toBe(others.toSpliced(place, 0, id).join(' '));
      expect(applyEdit(trip, edit).patches.length).toBeLessThanOrEqual(1);
    });
    fc.assert(law);
  });
});
