import { shortName } from '../../domain/describe/names';
import { vehicleName } from '../../domain/describe/seats-text';
import type { Person } from '../../domain/records/person';
import { unseat } from '../fixes/seats';
import { type Candidate, candidate, type Rule } from '../rule';
import { seatAbout } from '../subjects/seat-facts';
import type { ListedVehicle, SeatList } from '../subjects/seat-list';
import { listed, namesOf } from '../wording';

export const twoSeats: Rule<'seat-list'> = {
  id: 'two-seats',
  group: 'manifests',
  looksAt: 'seat-list',
  severity: 'error',
  description:
    'Once a movement has a list of seats, a traveller has one seat on it, and none on another that is ' +
    'on the way at the same time.',
  silences: [],
  check: (list) => {
    const doubles = doublesIn(list);
    if (doubles.length === 0) return null;
    const texts = doubles.map(
      ({ person, vehicles }) => `${shortName(person)} is in ${listed(vehicles.map(vehicleName))}`,
    );
    return {
      severity: 'error',
      about: seatAbout(
        list,
        doubles.map(({ person }) => person),
      ),
      knownBy: [list.of],
      message: `${texts.join('; ')}.`,
      field: 'vehicles',
      data: { people: doubles.map(({ person }) => person.id) },
    };
  },
  fixes: (list) => {
    const doubles = doublesIn(list);
    return [
      takeOut(doubles, (vehicles) => vehicles.slice(1)),
      takeOut(doubles, (vehicles) => vehicles.slice(0, -1)),
    ];
  },
};

interface Double {
  readonly person: Person;
  readonly vehicles: readonly ListedVehicle[];
}

const doublesIn = ({ vehicles, beside }: SeatList): readonly Double[] => {
  const people = new Set(vehicles.flatMap((vehicle) => vehicle.people));
  return [...people].flatMap((person) => {
    const taken = [...vehicles, ...beside].filter((vehicle) => vehicle.people.includes(person));
    return taken.length > 1 ? [{ person, vehicles: taken }] : [];
  });
};

const takeOut = (
  doubles: readonly Double[],
  chosen: (vehicles: readonly ListedVehicle[]) => readonly ListedVehicle[],
): Candidate => {
  const names = new Set(doubles.flatMap(({ vehicles }) => chosen(vehicles)).map(vehicleName));
  const people = namesOf(doubles.map(({ person }) => person));
  return candidate(`Take ${people} out of ${listed([...names])}`, (draft) => {
    for (const { person, vehicles } of doubles)
      for (const vehicle of chosen(vehicles)) unseat(draft, vehicle, [person]);
  });
};
