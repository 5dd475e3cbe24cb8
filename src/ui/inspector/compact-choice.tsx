import type { Choices } from '../../domain/records/field';
import { useTypingSession } from '../kit/use-typing-session';
import styles from './inspector.module.css';

interface CompactChoiceProps {
  readonly label: string;
  readonly choices: Choices;
  readonly value: string;
  /** `session` is the same from focus to blur. */
  readonly onChange: (value: string, session: string) => void;
}

/** A choice within a row, whose label is heard and not seen. */
export const CompactChoice = (props: CompactChoiceProps) => {
  const { step, begin } = useTypingSession();
  return (
    <select
      className={styles.compact}
      aria-label={props.label}
      value={props.value}
      onFocus={begin}
      onChange={(event) => props.onChange(event.target.value, step())}
    >
      {Object.entries(props.choices).map(([value, word]) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
    </select>
  );
};
