import type { Trip } from '../domain/records/tables';
import { lookAgain } from './checking';
import { type Context, untilIdle } from './context';
import { factsKey } from './facts';

/**
 * Fetches what is to be known of the open trip, once there are rules that go by it, unless it is
 * known or on its way. What cannot be had leaves what was known before, for the next call to fetch.
 */
export const fetchFacts = async (context: Context): Promise<void> => {
  const { session, store, parts } = context;
  const { open } = store.getState();
  if (!open || !session.checks) return;
  const key = factsKey(open.trip);
  if (session.wantedFacts === key) return;
  session.wantedFacts = key;
  store.setState({ areFactsComing: true });
  try {
    const facts = await parts.facts(open.trip);
    await untilIdle(context);
    if (session.wantedFacts !== key) return;
    session.known = { key, facts };
    lookAgain(context);
  } catch {
    if (session.wantedFacts === key) session.wantedFacts = session.known.key;
  }
  if (session.wantedFacts === session.known.key) store.setState({ areFactsComing: false });
};

/** Whether the same must be known of both; spares a look at every place of a large trip. */
export const isSameGround = (one: Trip, other: Trip): boolean =>
  one.trip === other.trip && one.stops === other.stops && one.venues === other.venues;
