import { useId } from 'react';
import type { Reading } from '../../input/read-fields';
import { DraftInput } from './draft-input';
import styles from './field.module.css';
import { useDraft } from './use-draft';

interface ParsedInputProps<Value> {
  readonly label: string;
  readonly text: string;
  readonly read: (text: string) => Reading<Value>;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string | undefined;
  readonly className?: string | undefined;
  /** The name of the cell of a line that this is. */
  readonly cell?: string | undefined;
  readonly hasFirstFocus?: boolean | undefined;
}

/** A bare field that parses, for a place that has its own label or is a cell of a line. */
export const ParsedInput = <Value,>(props: ParsedInputProps<Value>) => {
  const id = useId();
  const draft = useDraft(props);
  const { problem } = draft;
  return (
    <div className={styles.bare}>
      <DraftInput
        source={draft}
        text={props.text}
        className={props.className ?? styles.input ?? ''}
        aria-label={props.label}
        {...(problem ? { 'aria-invalid': true, 'aria-describedby': id } : {})}
        placeholder={props.placeholder}
        data-cell={props.cell}
        hasFirstFocus={props.hasFirstFocus}
      />
      {problem ? (
        <p id={id} className={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
    </div>
  );
};
