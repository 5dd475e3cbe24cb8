import { allOf } from '../domain/lists/joint';
import type { Trip } from '../domain/records/tables';
import { type Examined, examineTrip, rulesByKind } from './batches';
import type { Outcome } from './examine';
import type { Finding } from './finding';
import { gathered } from './gather';
import { keepingEarlier } from './keep';
import { inScheduleOrder } from './order';
import type { AnyRule } from './rule';
import { rules } from './rules/index';
import { type Askings, askingsOf } from './setting';
import { withoutSilenced } from './silence';
import { partWaived, type Waived } from './waive';
import { noWorld, nowIn, type World } from './world';

/** The findings of a trip, and what makes the next check of it cheap. */
export interface Checked {
  readonly trip: Trip;
  /** Errors first, then in the order of the schedule. */
  readonly findings: readonly Finding[];
  /** Those that somebody took as they are; they are in no other list. */
  readonly waived: readonly Waived[];
  readonly outcomes: readonly Outcome[];
  readonly examined: Examined;
  readonly world: World;
  readonly askings: Askings;
  /** No rule has looked at it yet: that nothing is found says nothing. */
  readonly isPending: boolean;
  /** The check that made it. */
  readonly check: Check;
}

/** In the world of the previous check, where none is given. */
type Check = (...asked: CheckAsked) => Checked;
type CheckAsked = readonly [trip: Trip, previous: Checked | null, world?: World];
/** A check that stops now and then, for whoever has others to attend to meanwhile. */
type CheckInSteps = (...asked: CheckAsked) => Generator<void, Checked>;

const nothing: Examined = new Map();

/** The check of a trip by these rules; `previous` must come from the same rules. */
export const checkerOf = (chosen: readonly AnyRule[]): Check => atOnce(stepsOf(chosen));

const stepsOf = (chosen: readonly AnyRule[]): CheckInSteps => {
  const byKind = rulesByKind(chosen);
  function* steps(...[trip, previous, asked]: CheckAsked): Generator<void, Checked> {
    const world = asked ?? previous?.world ?? noWorld;
    const askings =
      previous && isAskedAlike(previous, trip, world)
        ? previous.askings
        : askingsOf(chosen, trip, world, previous?.askings ?? null);
    const examined = yield* examineTrip(trip, byKind, askings, previous?.examined ?? nothing);
    const outcomes = gathered(allOf(examined.values(), ({ subjects }) => subjects.all));
    const found = inScheduleOrder(trip, withoutSilenced(outcomes));
    const { findings, waived } = partWaived(trip, found);
    const kept = keepingEarlier(findings, previous?.findings ?? []);
    const isPending = false;
    return { trip, findings: kept, waived, outcomes, examined, world, askings, isPending, check };
  }
  const check = atOnce(steps);
  return steps;
};

const atOnce =
  (steps: CheckInSteps): Check =>
  (...asked) => {
    const walk = steps(...asked);
    for (;;) {
      const step = walk.next();
      if (step.done) return step.value;
    }
  };

/** By the trip's own record, the hour and the facts: by nothing else a rule is asked in another way. */
const isAskedAlike = (previous: Checked, trip: Trip, world: World): boolean =>
  !previous.isPending &&
  previous.trip.trip === trip.trip &&
  previous.world.facts === world.facts &&
  nowIn(previous.trip, previous.world) === nowIn(trip, world);

/** As checkInSteps, without remembering the result: for a trial. */
export const tryInSteps = stepsOf(rules);

/** As checkTrip, without remembering the result. */
export const checkByAllRules = atOnce(tryInSteps);

const latest = new WeakMap<Trip, Checked>();

/** As checkTrip, with stops. */
export function* checkInSteps(...asked: CheckAsked): Generator<void, Checked> {
  const checked = yield* tryInSteps(...asked);
  latest.set(checked.trip, checked);
  return checked;
}

/** Checks the whole trip; with the previous result, looks again only at what has changed since. */
export const checkTrip: Check = atOnce(checkInSteps);

/** What was last found in this very trip. */
export const checkedOf = (trip: Trip): Checked => latest.get(trip) ?? checkTrip(trip, null);

/** What a finding came from; undefined for one of another trip. */
export const outcomeOf = ({ outcomes }: Checked, findingId: string): Outcome | undefined =>
  outcomes.find(({ finding }) => finding.id === findingId);
