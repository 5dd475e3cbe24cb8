import { namesOf } from '../checks/wording';
import { countryName } from '../domain/describe/names';
import { find } from '../domain/trip';
import type { Concern } from './concerns';
import type { DayPlan } from './day-plan';

/** More than whatever else is minded on a day: another day at home comes first. */
const COST = 200;

/** Hosts are met in their own country; of whom is not, that is said. */
export const hostsAbroad = ({ trip, stop, meeting, needed }: DayPlan): readonly Concern[] => {
  const here = stop.country;
  if (here === '') return [];
  const abroad = Object.keys(meeting.participants)
    .filter((id) => id in needed)
    .flatMap((id) => find(trip.people, id) ?? [])
    .filter(({ side, country }) => side === 'host' && country !== '' && country !== here);
  if (abroad.length === 0) return [];
  const text = `${namesOf(abroad)} would have to come to ${countryName(here)}`;
  return [{ rule: '', text, cost: COST }];
};
