import type { Limit } from './limit';

/** What the checks and the search for a slot hold to be enough of sleep, and after a long leg. */
export const shortestNight: Limit = {
  id: 'shortest-night',
  label: 'Shortest night',
  unit: 'h',
  usual: 7,
  least: 2,
  most: 12,
};

export const toBed: Limit = {
  id: 'to-bed',
  label: 'From the last end to bed',
  unit: 'min',
  usual: 30,
  least: 0,
  most: 240,
};

export const gettingUp: Limit = {
  id: 'getting-up',
  label: 'From getting up to the first start',
  unit: 'min',
  usual: 60,
  least: 0,
  most: 240,
};

export const restAfterFlight: Limit = {
  id: 'rest-after-flight',
  label: 'Rest after a hard leg',
  unit: 'h',
  usual: 3,
  least: 0,
  most: 24,
};

export const hardClockChange: Limit = {
  id: 'hard-clock-change',
  label: 'Clock change of a hard leg',
  unit: 'h',
  usual: 3,
  least: 1,
  most: 24,
};
