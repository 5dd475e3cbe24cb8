import { type Facts, noFacts } from '../domain/facts/facts';
import type { Trip } from '../domain/records/tables';
import { type Instant, MINUTE } from '../domain/time/instant';
import { journeyOf } from '../domain/trip';

/** What a trip is checked against beside its records. */
export interface World {
  readonly now: Instant;
  readonly facts: Facts;
}

/** Before all time and knowing nothing: rules that count down or need facts are silent. */
export const noWorld: World = { now: -Infinity, facts: noFacts };

/** So far apart are the moments at which countdowns are looked at again. */
const TICK = 15 * MINUTE;

/** When the trip is looked at: now, or as if at another instant; a full quarter of an hour. */
export const nowIn = (trip: Trip, { now }: World): Instant => {
  const { asIf } = journeyOf(trip);
  return Math.floor((asIf === null ? now : Date.parse(asIf)) / TICK) * TICK;
};
