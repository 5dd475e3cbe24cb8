import type { Leg } from '../domain/derive/route';
import { HOUR, type Instant, MINUTE, minutesBetween } from '../domain/time/instant';

/** The crew comes so long before wheels up, and leaves so long after wheels down. */
const BEFORE = 2 * HOUR;
const AFTER = 30 * MINUTE;

/** Less than this between two legs is waiting, not the night of a crew. */
const LAYOVER_MINUTES = 6 * 60;

/** In minutes. */
export interface CrewLimits {
  readonly basic: number;
  readonly augmented: number;
  readonly rest: number;
}

/** What a crew has had when it has flown a leg. */
export interface CrewDuty {
  /** In minutes; the legs of this crew without enough rest between. */
  readonly minutes: number;
  readonly most: number;
  readonly legs: readonly Leg[];
  /** A rest right before the leg that is too short, in minutes; null where it is not. */
  readonly shortRest: number | null;
}

interface Running extends CrewDuty {
  readonly begins: Instant;
  readonly ends: Instant;
}

/** The duty up to the last of these legs; null where its times are not known. */
export const dutyAfter = (legs: readonly Leg[], limits: CrewLimits): CrewDuty | null =>
  legs.reduce<Running | null>((before, leg) => dutyWith(before, leg, limits), null);

const dutyWith = (before: Running | null, leg: Leg, limits: CrewLimits): Running | null => {
  if (leg.departs === null || leg.arrives === null || leg.arrives <= leg.departs) return null;
  const begins = leg.departs - BEFORE;
  const ends = leg.arrives + AFTER;
  const alone = duty([leg], begins, ends, limits, null);
  if (!before || leg.from.crewChanges || isOver(before)) return alone;
  const rest = minutesBetween(before.ends, begins);
  if (rest >= limits.rest) return alone;
  const both = duty([...before.legs, leg], before.begins, ends, limits, null);
  return isOver(both) && rest >= LAYOVER_MINUTES ? { ...alone, shortRest: rest } : both;
};

const duty = (
  legs: readonly Leg[],
  begins: Instant,
  ends: Instant,
  limits: CrewLimits,
  shortRest: number | null,
): Running => ({
  legs,
  begins,
  ends,
  minutes: minutesBetween(begins, ends),
  most: isBasicCrew(legs) ? limits.basic : limits.augmented,
  shortRest,
});

/** One of which nobody said how large it is may be augmented. */
export const isBasicCrew = (legs: readonly Leg[]): boolean =>
  legs.some(({ to }) => to.inboundCrew === 'basic') &&
  !legs.some(({ to }) => to.inboundCrew === 'augmented');

export const isOver = ({ minutes, most }: CrewDuty): boolean => minutes > most;
