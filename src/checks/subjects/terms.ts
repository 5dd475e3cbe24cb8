import { isAlike } from '../../domain/is-alike';
import { keptBy } from '../../domain/kept-by';
import { lineageOf } from '../../domain/lists/touched';
import type { Journey } from '../../domain/records/journey';
import type { Trip } from '../../domain/records/tables';
import { journeyOf } from '../../domain/trip';

/** What is said of the whole trip, apart from how its rules are to be asked. */
export type Terms = Omit<Journey, 'limits' | 'voices' | 'asIf'>;

const latest = new WeakMap<object, Terms>();

/** The same object while it says the same: what is found in a trip is remembered by it. */
export const termsOf = keptBy((trip: Trip): Terms => {
  const { limits: _, voices: __, asIf: ___, ...terms } = journeyOf(trip);
  const lineage = lineageOf(trip.trip);
  const earlier = latest.get(lineage);
  if (earlier && isAlike(earlier, terms)) return earlier;
  latest.set(lineage, terms);
  return terms;
});
