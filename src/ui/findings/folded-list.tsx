import { type ReactNode, useState } from 'react';
import styles from './folded-list.module.css';

interface FoldedListProps {
  readonly title: string;
  readonly count: number;
  /** Drawn once somebody unfolds it. */
  readonly children: () => ReactNode;
}

/** What stands apart from the findings that are to be mended; nothing while there is none. */
export const FoldedList = ({ title, count, children }: FoldedListProps) => {
  const [isOpen, setIsOpen] = useState(false);
  if (count === 0) return null;
  return (
    <details className={styles.folded} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        {title} ({count})
      </summary>
      {isOpen ? children() : null}
    </details>
  );
};
