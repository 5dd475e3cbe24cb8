import { byPrecedence } from '../../domain/derive/attendance';
import { countText } from '../../domain/describe/count-text';
import { vehicleName } from '../../domain/describe/seats-text';
import type { Person } from '../../domain/records/person';
import { freeSeats, seat, unseat } from '../fixes/seats';
import { type Candidate, candidate, type Rule } from '../rule';
import { seatAbout } from '../subjects/seat-facts';
import type { ListedVehicle, SeatList } from '../subjects/seat-list';
import { namesOf } from '../wording';

export const overSeats: Rule<'seat-list'> = {
  id: 'over-seats',
  group: 'manifests',
  looksAt: 'seat-list',
  severity: 'error',
  description: 'No more people are in a vehicle, or on a leg, than it has seats.',
  silences: [],
  check: (list) => {
    const full = list.vehicles.filter(isOverfull);
    if (full.length === 0) return null;
    return {
      severity: 'error',
      about: seatAbout(list, []),
      message: `${full.map(fullText).join('; ')}.`,
      field: list.of.kind === 'leg' ? 'inboundManifest' : 'vehicles',
      data: { excess: full.map((vehicle) => [vehicle.id, -freeSeats(vehicle)]) },
    };
  },
  fixes: (list) => list.vehicles.filter(isOverfull).flatMap((vehicle) => fixesOf(list, vehicle)),
};

const isOverfull = (vehicle: ListedVehicle): boolean => freeSeats(vehicle) < 0;

/** 'Press van: 22 people, 21 seats' */
const fullText = (vehicle: ListedVehicle): string => {
  const people = countText(vehicle.people.length + vehicle.others, 'person');
  return `${vehicleName(vehicle)}: ${people}, ${countText(vehicle.capacity ?? 0, 'seat')}`;
};

/** To where there is room, or out: those who come last in precedence. */
const fixesOf = ({ vehicles }: SeatList, full: ListedVehicle): readonly Candidate[] => {
  const people = lastOf(full);
  if (people.length < -freeSeats(full)) return [];
  const names = namesOf(people);
  const others = vehicles.filter((vehicle) => freeSeats(vehicle) >= people.length);
  return [
    ...others.map((vehicle) =>
      candidate(`Move ${names} to ${vehicleName(vehicle)}`, (draft) => {
        unseat(draft, full, people);
        seat(draft, vehicle, people);
      }),
    ),
    candidate(`Take ${names} out of ${vehicleName(full)}`, (draft) => unseat(draft, full, people)),
  ];
};

const lastOf = (full: ListedVehicle): readonly Person[] =>
  full.people.toSorted(byPrecedence).slice(freeSeats(full));
