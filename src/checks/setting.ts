import { type Facts, noFacts } from '../domain/facts/facts';
import type { Voice } from '../domain/records/choices';
import type { Trip } from '../domain/records/tables';
import type { Instant } from '../domain/time/instant';
import { journeyOf } from '../domain/trip';
import { type Limit, limitIn } from './limit';
import type { Rule } from './rule';
import type { SubjectKind } from './subjects/subjects';
import { nowIn, type World } from './world';

/** What a rule goes by beside its subject. */
export interface Setting {
  /** Only for a rule that heeds it; before all time for any other. */
  readonly now: Instant;
  /** Only for a rule that heeds them; none for any other. */
  readonly facts: Facts;
  readonly limitOf: (limit: Limit) => number;
}

/** How a rule is to be asked: its setting, and what its findings are to be called. */
export interface Asking {
  readonly setting: Setting;
  /** Null: as the rule itself says. */
  readonly voice: Voice | null;
  /** The same text and facts: the same asking. */
  readonly key: string;
}

/** What of a rule decides how it is asked, whatever it looks at. */
type Askable = Pick<Rule<SubjectKind>, 'id' | 'heeds' | 'limits' | 'isOffAtFirst'>;

/** By the id of the rule. */
export type Askings = ReadonlyMap<string, Asking>;

/** The askings of a trip; each is the object it was before while nothing that the rule heeds changed. */
export const askingsOf = (
  chosen: readonly Askable[],
  trip: Trip,
  world: World,
  previous: Askings | null,
): Askings => {
  const now = nowIn(trip, world);
  return new Map(
    chosen.map((rule) => {
      const made = askingOf(rule, trip, { now, facts: world.facts });
      const before = previous?.get(rule.id);
      return [rule.id, before && isSame(before, made) ? before : made];
    }),
  );
};

const askingOf = (rule: Askable, trip: Trip, world: World): Asking => {
  const journey = journeyOf(trip);
  const now = rule.heeds?.includes('now') ? world.now : -Infinity;
  const facts = rule.heeds?.includes('facts') ? world.facts : noFacts;
  const figures = (rule.limits ?? []).map((limit) => limitIn(journey, limit));
  const voice = journey.voices[rule.id] ?? (rule.isOffAtFirst ? 'off' : null);
  return {
    setting: { now, facts, limitOf: (limit) => limitIn(journey, limit) },
    voice,
    key: [now, voice, ...figures].join(' '),
  };
};

const isSame = (one: Asking, other: Asking): boolean =>
  one.key === other.key && one.setting.facts === other.setting.facts;
