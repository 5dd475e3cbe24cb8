import type { ChoiceOnLine } from '../../domain/derive/line';
import { choiceText } from '../../domain/describe/choice-text';
import { NameBefore } from './name-before';

interface ChoiceNameProps {
  readonly choice: ChoiceOnLine | null;
}

/** With which choice of a question a line stands; nothing where none matters. */
export const ChoiceName = ({ choice }: ChoiceNameProps) =>
  choice === null ? null : <NameBefore name={choiceText(choice)} />;
