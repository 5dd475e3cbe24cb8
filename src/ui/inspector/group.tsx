import type { ReactNode } from 'react';
import styles from './inspector.module.css';

interface GroupProps {
  readonly title: string;
  /** The id of the line that it is about, where its record has several. */
  readonly line?: string;
  readonly children: ReactNode;
}

export const Group = ({ title, line, children }: GroupProps) => (
  <section className={styles.section} aria-label={title} data-about-line={line}>
    <h3 className={styles.heading}>{title}</h3>
    <div className={styles.fields}>{children}</div>
  </section>
);
