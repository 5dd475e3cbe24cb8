import type { SeatedVehicle } from '../derive/seating';
import { countText, nounFor } from './count-text';
import { shortName } from './names';

/** '5 of 4 seats', '2 of 4 seats', '2 people' while it is not known how many it seats. */
export const seatsText = ({ people, capacity }: SeatedVehicle): string => {
  if (capacity !== null) return `${people.length} of ${capacity} ${nounFor(capacity, 'seat')}`;
  return countText(people.length, 'person');
};

export const isOverfull = ({ people, capacity }: SeatedVehicle): boolean =>
  capacity !== null && people.length > capacity;

/** 'Car 1 (2 of 4 seats): Gen. Liang, Amb. Huntsman' */
export const vehicleText = (vehicle: SeatedVehicle): string => {
  const names = vehicle.people.map(shortName).join(', ');
  const head = `${vehicleName(vehicle)} (${seatsText(vehicle)})`;
  return names === '' ? head : `${head}: ${names}`;
};

export const vehicleName = ({ label }: SeatedVehicle): string => label || 'Unnamed vehicle';
