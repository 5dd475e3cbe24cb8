import { expect, it } from 'vitest';
import { scheduleOf } from '../derive/schedule';
import { aTrip, at, beijing } from '../testing/a-trip';
import { addMeetings } from './add-meetings';
import { applyEdit } from './edit';

const trip = aTrip({
  stops: { beijing },
  meetings: { talks: { slot: at('beijing', '2011-01-10', '09:30') } },
});

it('keeps meetings without a time in the order in which they came, behind those that are there', () => {
  const slot = at('beijing', '2011-01-10');
  const given = ['z', 'm', 'a'].map((id) => ({ id, values: { slot, title: id } }));
  const edited = applyEdit(trip, addMeetings(trip, given, 'paste 3 lines')).trip;
  const day = scheduleOf(edited).find(({ date }) => date === '2011-01-10');
  const order = day?.lines.filter(({ kind }) => kind === 'meeting').map(({ id }) => id);
  expect(order).toEqual(['talks', 'z', 'm', 'a']);
});
