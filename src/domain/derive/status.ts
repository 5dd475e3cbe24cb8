import type { Status } from '../records/choices';

const OFF: ReadonlySet<Status> = new Set(['declined', 'postponed', 'cancelled']);
const FIRM: ReadonlySet<Status> = new Set(['confirmed', 'done']);

/** Still meant to take place: it occupies people, rooms and cars. */
export const isLive = (status: Status): boolean => !OFF.has(status);

/** As good as fixed; done counts as confirmed. */
export const isFirm = (status: Status): boolean => FIRM.has(status);
