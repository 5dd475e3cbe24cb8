import { lookAgain } from './checking';
import type { Context } from './context';
import { fetchChecks } from './fetch-checks';
import { fetchFacts, isSameGround } from './known-facts';

/**
 * Fetches the rules, and keeps the findings of the open trip up with the hour and with what is known
 * of its countries.
 */
export const keepChecked = (context: Context): void => {
  const { ports, store } = context;
  const look = (): void => {
    void fetchChecks(context);
    lookAgain(context);
    void fetchFacts(context);
  };
  void fetchChecks(context);
  ports.clock.onMinute(look);
  ports.tabs.onReturn(look);
  store.subscribe(({ open }, { open: before }) => {
    if (open && !(before && isSameGround(before.trip, open.trip))) void fetchFacts(context);
  });
};
