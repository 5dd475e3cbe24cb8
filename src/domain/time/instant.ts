/** Milliseconds since 1970-01-01T00:00Z, without leap seconds. */
export type Instant = number;

/** Milliseconds. */
export const MINUTE = 60_000;
/** Milliseconds. */
export const HOUR = 60 * MINUTE;
/** Milliseconds of a day of 24 hours; a local day may be shorter or longer. */
export const DAY = 24 * HOUR;

/** Minutes of elapsed time, negative when `to` is before `from`. */
export const minutesBetween = (from: Instant, to: Instant): number => (to - from) / MINUTE;
