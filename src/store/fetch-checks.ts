import type { Checks } from '../checks/all-checks';
import { lookAgain } from './checking';
import { type Context, say, untilIdle } from './context';
import { fetchFacts } from './known-facts';
import { loadOnce } from './load-once';

/** All rules and fixes: half as much again as the rest of the first load, so they come beside it. */
export const loadChecks = loadOnce<Checks>(async () => {
  // The storage is asked first: what it answers is drawn first.
  await Promise.resolve();
  const { allChecks } = await import('../checks/all-checks');
  return allChecks;
});

/** Fetches the rules, if they are not here; from then on everything is checked. Says whether they came. */
export const fetchChecks = async (context: Context): Promise<boolean> => {
  const { parts, session, store } = context;
  if (session.checks) return true;
  try {
    session.checks = await parts.checks();
    void fetchFacts(context);
    await untilIdle(context);
    lookAgain(context);
    store.setState({ rules: 'here' });
  } catch {
    store.setState({ rules: 'missing' });
  }
  return session.checks !== null;
};

/** As a planner asks for it: that it was in vain is said. */
export const fetchChecksAgain = async (context: Context): Promise<void> => {
  if (!(await fetchChecks(context))) say(context, 'The checks could still not be fetched.');
};
