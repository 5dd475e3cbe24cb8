const STEP_MINUTES = 5;

/** Upwards to a full five minutes. */
export const steppedMinutes = (minutes: number): number =>
  Math.ceil(minutes / STEP_MINUTES) * STEP_MINUTES;
