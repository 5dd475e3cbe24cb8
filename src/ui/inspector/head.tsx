import type { ReactNode } from 'react';
import type { Subject } from '../../checks/finding';
import { findingsAbout } from '../../store/findings-about';
import { useOpenTrip } from '../../store/use-legation';
import { FindingCard } from '../kit/finding-card';
import styles from './inspector.module.css';

interface HeadProps {
  readonly title: ReactNode;
  readonly subtitle: string;
  readonly about: Subject | null;
}

/** The name of what is selected, and its findings with their fixes. */
export const Head = ({ title, subtitle, about }: HeadProps) => {
  const all = useOpenTrip((open) => open.checked.findings);
  const findings = about ? findingsAbout(all, about.kind, about.id) : [];
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.subtitle}>{subtitle}</p>
      </header>
      {findings.length === 0 ? null : (
        <div className={styles.findings}>
          {findings.map((finding) => (
            <FindingCard key={finding.id} finding={finding} />
          ))}
        </div>
      )}
    </>
  );
};
