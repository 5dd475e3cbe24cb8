import { useId } from 'react';
import type { Reading } from '../../input/read-fields';
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
  const { draft, problem, handlers } = useDraft(props);
  return (
    <div className={styles.bare}>
      <input
        {...handlers}
        className={props.className ?? styles.input}
        aria-label={props.label}
        {...(problem ? { 'aria-invalid': true, 'aria-describedby': id } : {})}
        value={draft ?? props.text}
        placeholder={props.placeholder}
        data-cell={props.cell}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the first field of a dialog that was asked for.
        autoFocus={props.hasFirstFocus}
        spellCheck={false}
      />
      {problem ? (
        <p id={id} className={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
    </div>
  );
};
