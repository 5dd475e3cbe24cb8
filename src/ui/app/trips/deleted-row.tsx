import { useEffect, useId, useRef } from 'react';
import type { CopySummary } from '../../../store/ports';
import { useActions } from '../../../store/use-legation';
import { focusTrip } from './focus-trip';
import styles from './trip-list.module.css';
import { tripName } from './trip-name';

interface DeletedRowProps {
  readonly summary: CopySummary;
}

/** In place of a trip that was just deleted: the focus stays where it was, on the way back. */
export const DeletedRow = ({ summary }: DeletedRowProps) => {
  const { restoreTrip } = useActions();
  const textId = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Whoever has gone on meanwhile stays there.
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  const undo = async (): Promise<void> => {
    await restoreTrip(summary.copy);
    focusTrip(summary.copy);
  };
  return (
    <li className={styles.deleted}>
      <span id={textId}>Deleted {tripName(summary)}.</span>
      <button
        ref={button}
        type="button"
        data-row
        className={styles.undo}
        aria-describedby={textId}
        onClick={() => void undo()}
      >
        Undo
      </button>
    </li>
  );
};
