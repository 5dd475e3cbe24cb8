import { describe, expect, it } from 'vitest';
import type { Movement } from '../derive/movements';
import { firstChoices, movementNamed, wholeTrip } from '../derive/programme';
import { seatingOf } from '../derive/seating';
import { seatsText } from '../describe/seats-text';
import type { Trip } from '../records/tables';
import { aTrip, at, beijing } from '../testing/a-trip';
import { addMovement, tracksWithoutMovement } from './add-movement';
import { applyEdit, type Edit } from './edit';
import {
  addVehicle,
  moveVehicleAhead,
  removeVehicle,
  type Seated,
  seatPerson,
  setVehicle,
  unseatPerson,
} from './set-vehicles';

const leadsTo = { meeting: 'talks' };

const trip = aTrip({
  journey: { principal: 'gates' },
  stops: { beijing },
  people: {
    gates: { family: 'Gates', side: 'ours' },
    flournoy: { family: 'Flournoy', side: 'ours', tracks: { principal: true } },
    morrell: { family: 'Morrell', side: 'ours', tracks: { press: true } },
    huntsman: { family: 'Huntsman', side: 'ours' },
    liang: { family: 'Liang', side: 'host' },
  },
  venues: { hotel: {}, hall: {} },
  drives: [['hotel', 'hall', 20]],
  meetings: {
    prep: { slot: at('beijing', '2011-01-10', '08:00'), minutes: 15, venue: 'hotel' },
    talks: {
      slot: at('beijing', '2011-01-10', '09:00'),
      venue: 'hall',
      participants: { huntsman: {}, liang: { host: true } },
    },
  },
});

const movement = (of: Trip, id = 'meeting talks'): Movement => {
  const found = movementNamed(of, wholeTrip, firstChoices, id);
  if (!found) throw new Error('The movement is missing.');
  return found;
};

const tripAfter = (...edits: readonly ((of: Seated) => Edit)[]): Trip =>
  edits.reduce(
    (of, edit) => applyEdit(of, edit({ movement: movement(of), newId: 'move' })).trip,
    trip,
  );

const seats = (of: Trip) => {
  const { vehicles, withoutSeat } = seatingOf(of, movement(of));
  return {
    vehicles: vehicles.map((vehicle) => [
      vehicle.label,
      seatsText(vehicle),
      ...vehicle.people.map(({ family }) => family),
    ]),
    withoutSeat: withoutSeat.map(({ family }) => family),
  };
};

const twoCars = [
  (of: Seated) => addVehicle(of, 'one', 'Car 1'),
  (of: Seated) => addVehicle(of, 'two', 'Car 2'),
  (of: Seated) => setVehicle(of, 'one', { capacity: 1 }),
  (of: Seated) => seatPerson(of, 'one', 'gates'),
] as const;

describe('the vehicles of a movement', () => {
  it('make it a record, and say who of those going has no seat', () => {
    expect(seats(tripAfter(...twoCars))).toEqual({
      vehicles: [
        ['Car 1', '1 of 1 seat', 'Gates'],
        ['Car 2', 'no people'],
      ],
      withoutSeat: ['Flournoy', 'Huntsman'],
    });
    expect(Object.keys(tripAfter(...twoCars).moves)).toEqual(['move']);
  });

  it('seat more than there are seats, and say so', () => {
    const full = tripAfter(...twoCars, (of) => seatPerson(of, 'one', 'huntsman'));
    expect(seats(full).vehicles[0]).toEqual(['Car 1', '2 of 1 seat', 'Gates', 'Huntsman']);
    const none = tripAfter(...twoCars, (of) => setVehicle(of, 'one', { capacity: 0 }));
    expect(seats(none).vehicles[0]).toEqual(['Car 1', '1 of 0 seats', 'Gates']);
  });

  it('seat nobody twice', () => {
    const moved = tripAfter(...twoCars, (of) => seatPerson(of, 'two', 'gates'));
    expect(seats(moved).vehicles).toEqual([
      ['Car 1', '0 of 1 seat'],
      ['Car 2', '1 person', 'Gates'],
    ]);
    expect(seats(tripAfter(...twoCars, (of) => unseatPerson(of, 'gates'))).withoutSeat).toContain(
      'Gates',
    );
  });

  it('drive in the order of the planner', () => {
    const ahead = tripAfter(...twoCars, (of) => moveVehicleAhead(of, 'two'));
    expect(seats(ahead).vehicles.map(([label]) => label)).toEqual(['Car 2', 'Car 1']);
    const less = tripAfter(...twoCars, (of) => removeVehicle(of, 'one'));
    expect(seats(less).vehicles.map(([label]) => label)).toEqual(['Car 2']);
  });
});

describe('a movement for another track', () => {
  const added = applyEdit(trip, addMovement(trip, 'pool', leadsTo, 'press')).trip;

  it('goes from where the principal’s does to the same place, beside it', () => {
    expect(movement(added, 'meeting talks by press')).toMatchObject({ from: 'hotel', to: 'hall' });
    expect(movement(added)).toEqual(movement(trip));
  });

  it('takes its own people', () => {
    const { withoutSeat } = seatingOf(added, movement(added, 'meeting talks by press'));
    expect(withoutSeat.map(({ id }) => id)).toEqual(['morrell']);
  });

  it('is offered once for each track', () => {
    expect(tracksWithoutMovement(added, leadsTo)).toEqual([
      'deputy',
      'spouse',
      'advance',
      'baggage',
    ]);
  });
});
