import type { Trip } from '../../domain/records/tables';
import type { LocalDate } from '../../domain/time/local-date';
import type { Batch } from './batch';
import { type Terms, termsOf } from './terms';

/** The time in which the party is away from home. */
export interface Absence {
  readonly journey: Terms;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly calendar: Trip['calendar'];
}

export const absenceBatches = (trip: Trip): readonly Batch<Absence>[] => {
  const journey = termsOf(trip);
  const { stops, calendar } = trip;
  return [
    {
      key: 'absence',
      inputs: [journey, stops, calendar],
      make: () => {
        const dates = datesOf(stops);
        const [from, until] = [dates.at(0), dates.at(-1)];
        if (from === undefined || until === undefined) return [];
        return [{ key: journey.id, subject: { journey, from, until, calendar } }];
      },
    },
  ];
};

const datesOf = (stops: Trip['stops']): readonly LocalDate[] =>
  Object.values(stops)
    .flatMap(({ wheelsDown, wheelsUp }) => [wheelsDown?.date ?? [], wheelsUp?.date ?? []].flat())
    .sort();
