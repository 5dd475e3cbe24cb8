import type { ChoiceOnLine } from '../../domain/derive/line';
import { choiceText } from '../../domain/describe/choice-text';
import styles from './track-name.module.css';

interface ChoiceNameProps {
  readonly choice: ChoiceOnLine | null;
}

/** With which choice of a question a line stands, before what it does; nothing where none matters. */
export const ChoiceName = ({ choice }: ChoiceNameProps) =>
  choice === null ? null : (
    <>
      <span className={styles.track}>{choiceText(choice)}</span>
      <span className="visually-hidden">: </span>
    </>
  );
