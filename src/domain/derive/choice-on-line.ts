import type { Meeting } from '../records/meeting';
import type { Trip } from '../records/tables';
import { find } from '../trip';
import type { Answers } from './alternatives';
import type { ChoiceOnLine, Line } from './line';
import { isLive } from './status';

/** Null for what stands whatever is chosen, or with the choice that was made. */
export const choiceOnLine = (
  trip: Trip,
  answers: Answers,
  { option, status }: Meeting,
): ChoiceOnLine | null => {
  if (!option || !isLive(status)) return null;
  const { group, choice } = option;
  const isAnswer = answers.get(group) === choice;
  const isDecided = Boolean(find(trip.options, group)?.chosen);
  if (isDecided) return isAnswer ? null : { choice, standing: 'ruled out' };
  return { choice, standing: isAnswer ? 'taken' : 'other' };
};

/** The meetings without those that the answers leave out; the same list where they leave out none. */
export const withAnswers = (meetings: readonly Meeting[], answers: Answers): readonly Meeting[] => {
  if (answers.size === 0) return meetings;
  const isIn = ({ option }: Meeting): boolean => {
    const answer = option ? answers.get(option.group) : undefined;
    return answer === undefined || answer === option?.choice;
  };
  return meetings.every(isIn) ? meetings : meetings.filter(isIn);
};

/** Whether a meeting's line is of what takes place, as the schedule tells it. */
export const isInPlan = ({
  meeting,
  choice,
}: Extract<Line, { readonly kind: 'meeting' }>): boolean =>
  isLive(meeting.status) && (choice === null || choice.standing === 'taken');
