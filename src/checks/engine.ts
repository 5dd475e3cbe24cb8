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
type Check = (trip: Trip, previous: Checked | null, world?: World) => Checked;

const nothing: Examined = new Map();

/** The check of a trip by these rules; `previous` must come from the same rules. */
export const checkerOf = (chosen: readonly AnyRule[]): Check => {
  const byKind = rulesByKind(chosen);
  const check: Check = (trip, previous, world = previous?.world ?? noWorld) => {
    const askings =
      previous && isAskedAlike(previous, trip, world)
        ? previous.askings
        : askingsOf(chosen, trip, world, previous?.askings ?? null);
    const examined = examineTrip(trip, byKind, askings, previous?.examined ?? nothing);
    const outcomes = gathered(allOf(examined.values(), ({ subjects }) => subjects.all));
    const found = inScheduleOrder(trip, withoutSilenced(outcomes));
    const { findings, waived } = partWaived(trip, found);
    const kept = keepingEarlier(findings, previous?.findings ?? []);
    const isPending = false;
    return { trip, findings: kept, waived, outcomes, examined, world, askings, isPending, check };
  };
  return check;
};

/** By the trip's own record, the hour and the facts: by nothing else a rule is asked in another way. */
const isAskedAlike = (previous: Checked, trip: Trip, world: World): boolean =>
  !previous.isPending &&
  previous.trip.trip === trip.trip &&
  previous.world.facts === world.facts &&
  nowIn(previous.trip, previous.world) === nowIn(trip, world);

/** As checkTrip, without remembering the result: for a trial. */
export const checkByAllRules = checkerOf(rules);

const latest = new WeakMap<Trip, Checked>();

/** Checks the whole trip; with the previous result, looks again only at what has changed since. */
export const checkTrip: Check = (trip, previous, world) => {
  const checked = checkByAllRules(trip, previous, world);
  latest.set(trip, checked);
  return checked;
};

/** What was last found in this very trip. */
export const checkedOf = (trip: Trip): Checked => latest.get(trip) ?? checkTrip(trip, null);

/** What a finding came from; undefined for one of another trip. */
export const outcomeOf = ({ outcomes }: Checked, findingId: string): Outcome | undefined =>
  outcomes.find(({ finding }) => finding.id === findingId);
