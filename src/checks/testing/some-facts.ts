import { type Facts, noFacts } from '../../domain/facts/facts';
import { noWorld, type World } from '../world';

/** A holiday in Beijing on Monday 10 January 2011, its weekend, and a day off at home. */
const facts: Facts = {
  ...noFacts,
  holidays: {
    CN: { '2011-01-10': 'Founding Day' },
    US: { '2011-01-11': 'Inauguration Day' },
  },
  weekends: { CN: [{ days: [6, 7], until: null }] },
};

export const someWorld: World = { ...noWorld, facts };
