import type { ReactNode } from 'react';
import styles from './inspector.module.css';

interface GroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

export const Group = ({ title, children }: GroupProps) => (
  <section className={styles.section} aria-label={title}>
    <h3 className={styles.heading}>{title}</h3>
    <div className={styles.fields}>{children}</div>
  </section>
);
