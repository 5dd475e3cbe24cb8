import { useEffect } from 'react';
import type { OnDemand } from './on-demand';

const stay = (): void => undefined;

/**
 * A part that is fetched as soon as it is drawn; null until it has come. Where it cannot be had,
 * `giveUp` leaves the place, so that the next way there tries again.
 */
export const useFetched = <Part>(demanded: OnDemand<Part>, giveUp = stay): Part | null => {
  const part = demanded.usePart();
  useEffect(() => {
    demanded.fetch().catch(giveUp);
  }, [demanded, giveUp]);
  return part;
};
