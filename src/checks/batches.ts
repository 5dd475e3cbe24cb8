import { isAlike } from '../domain/is-alike';
import { keptBy } from '../domain/kept-by';
import { type Joint, jointAfter } from '../domain/lists/joint';
import { sameMembers } from '../domain/lists/same-members';
import { type Stretch, stretchBetween, wholeOf } from '../domain/lists/stretch';
import type { Trip } from '../domain/records/tables';
import { examine, type Outcome } from './examine';
import type { AnyRule, Rule, RuleFor } from './rule';
import type { Asking, Askings } from './setting';
import type { Batch, Keyed } from './subjects/batch';
import { collectors, type SubjectKind, type SubjectOf, subjectKinds } from './subjects/subjects';

export interface ExaminedBatch {
  readonly inputs: readonly unknown[];
  /** How each rule of the kind was asked. */
  readonly askings: readonly Asking[];
  readonly made: readonly Keyed<unknown>[];
  /** One for each that was made, and what came of all of them. */
  readonly subjects: Joint<ExaminedSubject, Outcome>;
}

interface ExaminedSubject {
  readonly subject: unknown;
  readonly askings: readonly Asking[];
  readonly outcomes: readonly Outcome[];
}

export type Examined = ReadonlyMap<string, ExaminedBatch>;

/**
 * Every subject of the trip before the rules that look at it, or as it was where nothing changed; with
 * a stop after each kind and each batch that is looked at.
 */
export function* examineTrip(
  trip: Trip,
  byKind: RulesByKind,
  askings: Askings,
  previous: Examined,
): Generator<void, Examined> {
  const examined = new Map<string, ExaminedBatch>();
  for (const kind of subjectKinds) {
    yield* examineKind(kind, { trip, byKind, askings, previous }, examined);
    yield;
  }
  return examined;
}

export type RulesByKind = { readonly [Kind in SubjectKind]: readonly Rule<Kind>[] };

export const rulesByKind = (chosen: readonly AnyRule[]): RulesByKind => {
  const byKind = noRules();
  for (const rule of chosen) addRule(byKind, rule);
  return byKind;
};

const noRules = (): { readonly [Kind in SubjectKind]: Rule<Kind>[] } => ({
  meeting: [],
  pair: [],
  step: [],
  'missing-travel': [],
  reading: [],
  stop: [],
  movement: [],
  leg: [],
  flight: [],
  visit: [],
  day: [],
  'seat-list': [],
  'last-ride': [],
  stay: [],
  engagement: [],
  'site-departure': [],
  'support-arrival': [],
  boarding: [],
  'site-officer': [],
  'interpreter-day': [],
  namesakes: [],
  presence: [],
  topic: [],
  'waking-day': [],
  advance: [],
  absence: [],
  objective: [],
  papers: [],
  question: [],
  country: [],
  'hand-order': [],
  pool: [],
  'host-word': [],
});

const addRule = <Kind extends SubjectKind>(
  byKind: { readonly [One in Kind]: RuleFor<One>[] },
  rule: RuleFor<Kind>,
): void => {
  byKind[rule.looksAt].push(rule);
};

interface Examination {
  readonly trip: Trip;
  readonly byKind: RulesByKind;
  readonly askings: Askings;
  readonly previous: Examined;
}

function* examineKind<Kind extends SubjectKind>(
  kind: Kind,
  { trip, byKind, askings, previous }: Examination,
  examined: Map<string, ExaminedBatch>,
): Generator<void, void> {
  if (byKind[kind].length === 0) return;
  const asked = { chosen: byKind[kind], askings: askingsOfKind(kind, byKind[kind], askings) };
  for (const batch of collectors[kind](trip)) {
    const earlier = previous.get(batch.key);
    const stands =
      earlier !== undefined &&
      sameMembers(earlier.inputs, batch.inputs) &&
      sameMembers(earlier.askings, asked.askings);
    examined.set(batch.key, stands ? earlier : examineBatch(asked, batch, earlier));
    if (!stands) yield;
  }
}

/** The rules of a kind and how each is asked. */
interface Asked<Kind extends SubjectKind> {
  readonly chosen: readonly Rule<Kind>[];
  readonly askings: readonly Asking[];
}

/** The same list as long as nothing is to be asked otherwise. */
const askingsOfKind = <Kind extends SubjectKind>(
  kind: Kind,
  chosen: readonly Rule<Kind>[],
  askings: Askings,
): readonly Asking[] => {
  const lists = listsByKind(askings);
  const list = lists.get(kind) ?? chosen.flatMap(({ id }) => askings.get(id) ?? []);
  lists.set(kind, list);
  return list;
};

const listsByKind = keptBy((_: Askings) => new Map<SubjectKind, readonly Asking[]>());

const examineBatch = <Kind extends SubjectKind>(
  asked: Asked<Kind>,
  { inputs, make }: Batch<SubjectOf[Kind]>,
  earlier: ExaminedBatch = nothingExamined,
): ExaminedBatch => {
  const made = make();
  const isAskedSo = sameMembers(earlier.askings, asked.askings);
  const stretch = isAskedSo ? stretchBetween(earlier.made, made) : wholeOf(earlier.made, made);
  const before = subjectsBefore(earlier, made, stretch);
  const coming = earlier.subjects.parts.slice(stretch.from, stretch.until);
  for (const place of stretch.places) {
    const keyed = made[place];
    if (keyed === undefined || place >= stretch.until) continue;
    coming[place - stretch.from] = examineSubject(asked, keyed, before(keyed, place));
  }
  const subjects = jointAfter(earlier.subjects, stretch, coming, outcomesOf);
  return { inputs, askings: asked.askings, made, subjects };
};

/** What was found of the same thing, which mostly stands where it stood. */
const subjectsBefore = (
  { made, subjects }: ExaminedBatch,
  list: readonly Keyed<unknown>[],
  { earlierUntil, places }: Stretch,
): ((keyed: Keyed<unknown>, place: number) => ExaminedSubject | undefined) => {
  const moved = new Map<string, ExaminedSubject>();
  for (const place of places) {
    const [keyed, subject] = [made[place], subjects.parts[place]];
    if (keyed && subject && keyed !== list[place] && place < earlierUntil)
      moved.set(keyed.key, subject);
  }
  return (keyed, place) => (keyed === made[place] ? subjects.parts[place] : moved.get(keyed.key));
};

const outcomesOf = ({ outcomes }: ExaminedSubject): readonly Outcome[] => outcomes;

const nothingExamined: ExaminedBatch = {
  inputs: [],
  askings: [],
  made: [],
  subjects: { parts: [], all: [] },
};

const examineSubject = <Kind extends SubjectKind>(
  { chosen, askings }: Asked<Kind>,
  { subject }: Keyed<SubjectOf[Kind]>,
  before: ExaminedSubject | undefined,
): ExaminedSubject => {
  const isSame = before !== undefined && isAlike(before.subject, subject);
  if (isSame && sameMembers(before.askings, askings)) return before;
  const outcomes: Outcome[] = [];
  for (let index = 0; index < chosen.length; index += 1) {
    const [rule, asking] = [chosen[index], askings[index]];
    if (!rule || !asking) continue;
    if (isSame && before.askings[index] === asking) {
      outcomes.push(...before.outcomes.filter((outcome) => outcome.rule === rule.id));
      continue;
    }
    const outcome = examine(rule, subject, asking);
    if (outcome) outcomes.push(outcome);
  }
  return { subject, askings, outcomes: outcomes.length > 0 ? outcomes : noOutcomes };
};

/** Of most subjects: one list for all of them. */
const noOutcomes: readonly Outcome[] = [];
