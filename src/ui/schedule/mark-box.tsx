import { isAnyMarked } from '../../store/marked';
import { useActions, useAppState } from '../../store/use-legation';
import styles from './mark-box.module.css';

interface MarkBoxProps {
  readonly meeting: string;
  readonly isSelected: boolean;
}

/** The tick that marks a line: on the selected line, and on all of them once any is marked. */
export const MarkBox = ({ meeting, isSelected }: MarkBoxProps) => {
  const isMarked = useAppState(({ marked }) => marked[meeting] === true);
  const isShown = useAppState((state) => isSelected || isAnyMarked(state));
  const { toggleMarked } = useActions();
  return isShown ? (
    <label
      className={styles.mark}
      onMouseDown={(event) => {
        // The line keeps the focus, and its keys.
        event.preventDefault();
        event.currentTarget.closest('article')?.focus({ preventScroll: true });
      }}
    >
      <input
        type="checkbox"
        tabIndex={-1}
        checked={isMarked}
        onChange={() => toggleMarked(meeting)}
      />
      <span className="visually-hidden">Selected</span>
    </label>
  ) : null;
};
