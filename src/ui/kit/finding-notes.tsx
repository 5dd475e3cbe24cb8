import type { Finding } from '../../checks/finding';
import styles from './finding-notes.module.css';
import { FindingText } from './finding-text';
import { SeverityMark } from './severity-mark';

interface FindingNotesProps {
  readonly findings: readonly Finding[];
}

/** What is wrong with a line, under the line; the fixes are in the inspector. */
export const FindingNotes = ({ findings }: FindingNotesProps) =>
  findings.length === 0 ? null : (
    <ul className={styles.notes}>
      {findings.map((finding) => (
        <li key={finding.id} className={`${styles.note} ${styles[finding.severity]}`}>
          <SeverityMark severity={finding.severity} />
          <FindingText finding={finding} />
        </li>
      ))}
    </ul>
  );
