import { newPerson, newStop } from '../records/new-record';
import type { Person } from '../records/person';
import type { Trip } from '../records/tables';
import { emptyTrip } from '../trip';

/** A city with its clock. */
export interface City {
  readonly city: string;
  readonly native: string;
  readonly country: string;
  readonly zone: string;
}

export interface TripPlan {
  readonly title: string;
  readonly principal: Partial<Person>;
  readonly home: City;
}

/** A trip that leaves from home and comes back, with nothing between yet. */
export const newTrip = ({ title, principal, home }: TripPlan, newId: () => string): Trip => {
  const principalId = newId();
  const trip = emptyTrip(newId(), {
    title,
    principal: principalId,
    homeCity: home.city,
    homeCountry: home.country,
    homeZone: home.zone,
  });
  const place = {
    city: home.city,
    cityNative: home.native,
    country: home.country,
    zone: home.zone,
  };
  const origin = newStop(newId(), { ...place, role: 'origin', order: 'a0' });
  const back = newStop(newId(), { ...place, role: 'return', order: 'a1' });
  const person = newPerson(principalId, {
    side: 'ours',
    country: home.country,
    precedence: 1,
    tracks: { principal: true },
    ...principal,
  });
  return {
    ...trip,
    people: { [principalId]: person },
    stops: { [origin.id]: origin, [back.id]: back },
  };
};
