import type { Finding } from '../checks/finding';
import { type Limit, limitIn } from '../checks/limit';
import { type AnyRule, type Group, groups } from '../checks/rule';
import { rules } from '../checks/rules/index';
import type { Waived } from '../checks/waive';
import { ruleName } from '../domain/describe/rule-name';
import { groupBy } from '../domain/group-by';
import type { Journey } from '../domain/records/journey';

/** What a planner reads of a rule. */
export type RuleEntry = Pick<
  AnyRule,
  'id' | 'group' | 'severity' | 'description' | 'limits' | 'isOffAtFirst'
>;

export interface RuleChapter {
  readonly title: string;
  readonly rules: readonly RuleEntry[];
}

/** Every rule under its heading, by name. */
export const ruleChapters: readonly RuleChapter[] = Object.entries(
  groups satisfies Record<Group, string>,
).flatMap(([group, title]) => {
  const ofGroup = rules.filter((rule) => rule.group === group);
  const inOrder = ofGroup.toSorted((one, other) =>
    ruleName(one.id) < ruleName(other.id) ? -1 : 1,
  );
  return inOrder.length === 0 ? [] : [{ title, rules: inOrder }];
});

/** Whether a trip has the rule speak, or a figure of it be, otherwise than it is made. */
export const isChanged = (
  { voices, limits }: Journey,
  { id, limits: own = [] }: RuleEntry,
): boolean => Object.hasOwn(voices, id) || own.some((limit) => Object.hasOwn(limits, limit.id));

export const figureOf = (journey: Journey, limit: Limit): number => limitIn(journey, limit);

/** What a rule says on a trip. */
export interface RuleFindings {
  readonly stand: readonly Finding[];
  readonly waived: readonly Finding[];
  /** It failed, and looks for nothing. */
  readonly isBroken: boolean;
}

/** By the id of the rule; of a rule that found nothing there is none. */
export const findingsByRule = (
  findings: readonly Finding[],
  waived: readonly Waived[],
): ReadonlyMap<string, RuleFindings> => {
  const stand = groupBy(findings, ruleOf);
  const taken = groupBy(
    waived.map(({ finding }) => finding),
    ruleOf,
  );
  return new Map(
    [...new Set([...stand.keys(), ...taken.keys()])].map((rule) => {
      const members = stand.get(rule) ?? [];
      const isBroken = members.some((finding) => finding.rule !== rule);
      return [rule, { stand: members, waived: taken.get(rule) ?? [], isBroken }];
    }),
  );
};

/** One that tells of a rule that broke counts as of that rule. */
const ruleOf = ({ rule, data }: Finding): string =>
  rule === 'broken-rule' && typeof data.rule === 'string' ? data.rule : rule;
