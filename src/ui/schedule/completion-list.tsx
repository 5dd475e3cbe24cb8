import type { Completion } from '../../input/completion';
import styles from './completion-list.module.css';

interface CompletionListProps {
  readonly id: string;
  readonly completions: readonly Completion[];
  readonly active: number;
  readonly onChoose: (completion: Completion) => void;
}

export const optionId = (listId: string, index: number): string => `${listId}-option-${index}`;

/** What may stand at the caret. The focus stays in the field; arrows lead here. */
export const CompletionList = ({ id, completions, active, onChoose }: CompletionListProps) => (
  <div
    id={id}
    role="listbox"
    aria-label="Completions"
    className={styles.list}
    hidden={completions.length === 0}
  >
    {completions.map((completion, index) => (
      // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points here
      // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
      <div
        key={`${completion.label} ${completion.insert.text}`}
        id={optionId(id, index)}
        role="option"
        aria-selected={index === active}
        className={`${styles.option} ${index === active ? styles.active : ''}`}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onChoose(completion)}
      >
        {completion.label}
        <span className={styles.detail}>{completion.detail}</span>
      </div>
    ))}
  </div>
);
