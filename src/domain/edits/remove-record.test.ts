import { expect, it } from 'vitest';
import { aTrip, beijing } from '../testing/a-trip';
import { applyEdit } from './edit';
import { removeNamed } from './record-edits';

it('a person who goes leaves the car, not the car the motorcade', () => {
  const trip = aTrip({
    people: { liang: {}, kim: {} },
    moves: {
      drive: {
        vehicles: {
          car: { order: 'a0', label: 'Car 2', capacity: 3, seats: { liang: 'a0', kim: 'a1' } },
          van: { order: 'a1', label: 'Pool van', capacity: 12, seats: {} },
        },
      },
    },
  });
  const { trip: left } = applyEdit(trip, removeNamed(trip, 'people', 'liang'));
  expect(left.moves.drive?.vehicles).toEqual({
    car: { order: 'a0', label: 'Car 2', capacity: 3, seats: { kim: 'a1' } },
    van: { order: 'a1', label: 'Pool van', capacity: 12, seats: {} },
  });
});

it('a question that goes leaves its meetings, whatever was chosen', () => {
  const trip = aTrip({
    stops: { beijing },
    options: { wall: { title: 'Great Wall' } },
    meetings: {
      mutianyu: {
        slot: { stop: 'beijing', date: '2011-01-12', time: { tbd: true }, fold: null },
        option: { group: 'wall', choice: 'A' },
      },
    },
  });
  const { trip: left } = applyEdit(trip, removeNamed(trip, 'options', 'wall'));
  expect(left.meetings.mutianyu?.option).toBeNull();
});
