import { whenIdle } from '../../store/when-idle';
import type { OnDemand } from './on-demand';

/** A part that is later than this keeps no other waiting. */
const AT_MOST_MS = 1000;

type Part = Pick<OnDemand<unknown>, 'fetch'>;

/**
 * Fetches parts ahead of need, once the screen stands; what cannot be had now is asked for again
 * when it is needed. The returned function calls it off.
 */
export const fetchAhead = (...parts: readonly Part[]): (() => void) =>
  whenIdle(() => {
    for (const part of parts) inTurn(part);
  });

let last: Promise<unknown> = Promise.resolve();

/** Style sheets that come out of order have the browser lay out the whole page again. */
const inTurn = (part: Part): void => {
  last = last.then(() => Promise.race([part.fetch().catch(() => undefined), late()]));
};

const late = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, AT_MOST_MS));
