import { groupBy } from '../group-by';
import type { Meeting } from '../records/meeting';
import type { Trip } from '../records/tables';
import { find } from '../trip';
import { meetingsByChoice } from './all-meetings';
import { isLive } from './status';

/** Different choices of one question: no more than one of them takes place. */
export const areAlternatives = (one: Meeting, other: Meeting): boolean =>
  one.option !== null &&
  other.option !== null &&
  one.option.group === other.option.group &&
  one.option.choice !== other.option.choice;

/** Another choice of its question was made: it does not take place. */
export const isRuledOut = (options: Trip['options'], { option }: Meeting): boolean => {
  const chosen = option && find(options, option.group)?.chosen;
  return Boolean(chosen) && chosen !== option?.choice;
};

/** Question → choice. */
export type Answers = ReadonlyMap<string, string>;

/** Choices of open questions that a planner wants to look at, by question. */
export type LookedAt = Readonly<Record<string, string>>;

const usual = new WeakMap<Trip, Answers>();

/** What each question is answered with: as decided; else with its first choice. */
export const answersOf = (trip: Trip): Answers => {
  const answers = usual.get(trip) ?? answersWith(trip, {});
  usual.set(trip, answers);
  return answers;
};

/** What each question is answered with: as decided; else as looked at; else with its first choice. */
export const answersWith = (trip: Trip, lookedAt: LookedAt): Answers => {
  const answers = new Map<string, string>();
  for (const [group, choices] of choicesByQuestion(meetingsByChoice(trip))) {
    const wanted = lookedAt[group];
    const first = wanted !== undefined && choices.includes(wanted) ? wanted : choices[0];
    const answer = find(trip.options, group)?.chosen || first;
    if (answer !== undefined) answers.set(group, answer);
  }
  return answers;
};

/** With so many questions each choice is still looked at with each of the others. */
const MOST_COMBINED = 6;

/**
 * The meetings as they would be by each choice of what is still open; as they are, where nothing is.
 * Where very much is open, each question is looked at by itself, all others at their first choice.
 */
export const programmesByChoice = (
  meetings: readonly Meeting[],
): readonly (readonly Meeting[])[] => {
  const open = openQuestions(meetings);
  if (open.length === 0) return [meetings];
  const answers = open.length > MOST_COMBINED ? oneByOne(open) : combined(open);
  return answers.map((answer) =>
    meetings.filter(({ option }) => {
      const taken = option && answer.get(option.group);
      return option === null || taken === undefined || taken === option.choice;
    }),
  );
};

interface Question {
  readonly group: string;
  /** At least two. */
  readonly choices: readonly string[];
}

const openQuestions = (meetings: readonly Meeting[]): readonly Question[] =>
  choicesByQuestion(meetings).flatMap(([group, choices]) =>
    choices.length > 1 ? [{ group, choices }] : [],
  );

/** In order of name; those of live meetings alone. */
const choicesByQuestion = (
  meetings: readonly Meeting[],
): readonly (readonly [group: string, choices: readonly string[]])[] => {
  const optional = meetings.flatMap(({ option, status }) =>
    option && isLive(status) ? [option] : [],
  );
  return [...groupBy(optional, ({ group }) => group)].map(([group, ofGroup]) => [
    group,
    [...new Set(ofGroup.map(({ choice }) => choice))].sort(),
  ]);
};

const combined = (open: readonly Question[]): readonly Answers[] =>
  open.reduce<readonly Answers[]>(
    (answers, { group, choices }) =>
      answers.flatMap((answer) => choices.map((choice) => new Map([...answer, [group, choice]]))),
    [new Map()],
  );

const oneByOne = (open: readonly Question[]): readonly Answers[] => {
  const first = open.map(({ group, choices }) => [group, choices[0] ?? ''] as const);
  return open.flatMap(({ group, choices }) =>
    choices.map((choice) => new Map([...first, [group, choice]])),
  );
};
