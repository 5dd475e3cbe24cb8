import { whenIdle } from '../../store/when-idle';
import type { OnDemand } from './on-demand';

/**
 * Fetches parts ahead of need, once the screen stands; what cannot be had now is asked for again
 * when it is needed. The returned function calls it off.
 */
export const fetchAhead = (...parts: readonly Pick<OnDemand<unknown>, 'fetch'>[]): (() => void) =>
  whenIdle(() => {
    for (const part of parts) part.fetch().catch(() => undefined);
  });
