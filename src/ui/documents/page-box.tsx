import type { ReactNode } from 'react';
import { type PageSize, pageBoxes } from '../../documents/page-size';
import { footOf, type Paper } from '../../documents/paper';
import styles from './paper.module.css';

interface PageBoxProps {
  readonly paper: Paper;
  readonly size: PageSize;
  /** 'Page 3 of 9' */
  readonly number: string;
  /** Lets the sheet grow: one of its rows is taller than a page. */
  readonly isOverfull: boolean;
  readonly children: ReactNode;
}

/** A sheet of the paper, as it is printed: markings, what is on it, and its foot. */
export const PageBox = ({ paper, size, number, isOverfull, children }: PageBoxProps) => {
  const { width, height, sideMargin } = pageBoxes[size];
  return (
    <section
      className={`${styles.page} ${styles[size]}`}
      aria-label={number}
      style={{ width, [isOverfull ? 'minHeight' : 'height']: height, paddingInline: sideMargin }}
    >
      <p className={styles.marking}>{paper.marking}</p>
      <div className={styles.body} data-block="body">
        {children}
      </div>
      <footer className={styles.foot}>
        <p>{footOf(paper)}</p>
        <p className={styles.number}>{number}</p>
      </footer>
      <p className={styles.marking}>{paper.marking}</p>
    </section>
  );
};
