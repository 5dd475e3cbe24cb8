import type { Trip } from '../domain/records/tables';
import { type Examined, examineTrip, rulesByKind } from './batches';
import type { Outcome } from './examine';
import type { Finding } from './finding';
import { keepingEarlier } from './keep';
import { inScheduleOrder } from './order';
import type { AnyRule } from './rule';
import { rules } from './rules/index';
import { withoutSilenced } from './silence';

/** The findings of a trip, and what makes the next check of it cheap. */
export interface Checked {
  readonly trip: Trip;
  /** Errors first, then in the order of the schedule. */
  readonly findings: readonly Finding[];
  readonly examined: Examined;
}

type Check = (trip: Trip, previous: Checked | null) => Checked;

const nothing: Examined = new Map();

/** The check of a trip by these rules; `previous` must come from the same rules. */
export const checkerOf = (chosen: readonly AnyRule[]): Check => {
  const byKind = rulesByKind(chosen);
  return (trip, previous) => {
    const examined = examineTrip(trip, byKind, previous?.examined ?? nothing);
    const outcomes = [...examined.values()].flatMap((batch) => batch.outcomes);
    const findings = inScheduleOrder(trip, withoutSilenced(outcomes));
    return { trip, findings: keepingEarlier(findings, previous?.findings ?? []), examined };
  };
};

/** As checkTrip, without remembering the result: for a trial. */
export const checkByAllRules = checkerOf(rules);

const latest = new WeakMap<Trip, Checked>();

/** Checks the whole trip; with the previous result, looks again only at what has changed since. */
export const checkTrip: Check = (trip, previous) => {
  const checked = checkByAllRules(trip, previous);
  latest.set(trip, checked);
  return checked;
};

/** What was last found in this very trip. */
export const checkedOf = (trip: Trip): Checked => latest.get(trip) ?? checkTrip(trip, null);

/** What a finding came from; undefined for one of another trip. */
export const outcomeOf = ({ examined }: Checked, findingId: string): Outcome | undefined => {
  for (const { outcomes } of examined.values()) {
    const found = outcomes.find(({ finding }) => finding.id === findingId);
    if (found) return found;
  }
  return undefined;
};
