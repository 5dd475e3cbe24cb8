import { useEffect } from 'react';
import type { OnDemand } from './on-demand';

/** A part that is fetched as soon as it is drawn; null until it has come, or where it cannot be had. */
export const useFetched = <Part>(demanded: OnDemand<Part>): Part | null => {
  const part = demanded.usePart();
  useEffect(() => {
    demanded.fetch().catch(() => undefined);
  }, [demanded]);
  return part;
};
