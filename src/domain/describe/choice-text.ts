import type { ChoiceOnLine } from '../derive/line';

/** 'option A', 'or B', 'not chosen: B'. */
export const choiceText = ({ choice, standing }: ChoiceOnLine): string => {
  if (standing === 'taken') return `option ${choice}`;
  return standing === 'other' ? `or ${choice}` : `not chosen: ${choice}`;
};
