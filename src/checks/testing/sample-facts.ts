import type { Facts } from '../../domain/facts/facts';
import { aTrip } from '../../domain/testing/a-trip';
import { loadFacts } from '../../store/facts';
import { noWorld, type World } from '../world';

const countries = ['CN', 'JP', 'KR'] as const;

/** The holidays and weekends of the countries of the sample trip. */
const facts: Facts = await loadFacts(
  aTrip({
    journey: { homeCountry: 'US' },
    stops: Object.fromEntries(countries.map((country) => [country, { country }])),
  }),
);

export const sampleWorld: World = { ...noWorld, facts };
