import type { Choices } from '../../domain/records/field';
import styles from './inspector.module.css';

interface CompactChoiceProps {
  readonly label: string;
  readonly choices: Choices;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A choice within a row, whose label is heard and not seen. */
export const CompactChoice = (props: CompactChoiceProps) => (
  <select
    className={styles.compact}
    aria-label={props.label}
    value={props.value}
    onChange={(event) => props.onChange(event.target.value)}
  >
    {Object.entries(props.choices).map(([value, word]) => (
      <option key={value} value={value}>
        {word}
      </option>
    ))}
  </select>
);
