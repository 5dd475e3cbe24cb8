import { newPerson, newStop } from '../records/new-record';
import type { Person } from '../records/person';
import type { Trip } from '../records/tables';
import type { LocalDate } from '../time/local-date';
import type { Moment } from '../time/wall-time';
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
  /** The dates of leaving home and of coming back; null while they are to be decided. */
  readonly leaves: LocalDate | null;
  readonly returns: LocalDate | null;
}

/** A trip that leaves from home and comes back, with nothing between yet. */
export const newTrip = (plan: TripPlan, newId: () => string): Trip => {
  const { title, principal, home, leaves, returns } = plan;
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
  const origin = newStop(newId(), {
    ...place,
    role: 'origin',
    order: 'a0',
    wheelsUp: sometimeOn(leaves),
  });
  const back = newStop(newId(), {
    ...place,
    role: 'return',
    order: 'a1',
    wheelsDown: sometimeOn(returns),
  });
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

const sometimeOn = (date: LocalDate | null): Moment | null =>
  date === null ? null : { date, time: { tbd: true }, fold: null };
