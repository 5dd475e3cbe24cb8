import type { ReactNode } from 'react';
import type { Subject } from '../../checks/finding';
import { FindingCards } from './finding-cards';
import styles from './inspector.module.css';

interface HeadProps {
  readonly title: ReactNode;
  readonly subtitle: string;
  readonly about: Subject | null;
}

/** The name of what is selected, and its findings with their fixes. */
export const Head = ({ title, subtitle, about }: HeadProps) => {
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.subtitle}>{subtitle}</p>
      </header>
      {about ? <FindingCards key={about.id} about={about} /> : null}
    </>
  );
};
