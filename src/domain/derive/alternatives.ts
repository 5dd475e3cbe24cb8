import { groupBy } from '../group-by';
import type { Meeting } from '../records/meeting';
import type { Trip } from '../records/tables';
import { find } from '../trip';
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

/** Question → choice. */
type Answer = ReadonlyMap<string, string>;

const openQuestions = (meetings: readonly Meeting[]): readonly Question[] => {
  const optional = meetings.flatMap(({ option, status }) =>
    option && isLive(status) ? [option] : [],
  );
  return [...groupBy(optional, ({ group }) => group)].flatMap(([group, ofGroup]) => {
    const choices = [...new Set(ofGroup.map(({ choice }) => choice))].sort();
    return choices.length > 1 ? [{ group, choices }] : [];
  });
};

const combined = (open: readonly Question[]): readonly Answer[] =>
  open.reduce<readonly Answer[]>(
    (answers, { group, choices }) =>
      answers.flatMap((answer) => choices.map((choice) => new Map([...answer, [group, choice]]))),
    [new Map()],
  );

const oneByOne = (open: readonly Question[]): readonly Answer[] => {
  const first = open.map(({ group, choices }) => [group, choices[0] ?? ''] as const);
  return open.flatMap(({ group, choices }) =>
    choices.map((choice) => new Map([...first, [group, choice]])),
  );
};
