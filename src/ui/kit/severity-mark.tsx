import type { Severity } from '../../checks/finding';
import styles from './severity-mark.module.css';

interface SeverityMarkProps {
  readonly severity: Severity;
}

export const severityWords = { error: 'Error', warning: 'Warning', note: 'Note' } as const;
const letters = { error: 'E', warning: 'W', note: 'N' } as const;

/** One colour, one shape and one letter for each severity, the same everywhere. */
export const SeverityMark = ({ severity }: SeverityMarkProps) => (
  <span
    className={`${styles.mark} ${styles[severity]}`}
    role="img"
    aria-label={severityWords[severity]}
  >
    <span aria-hidden="true">{letters[severity]}</span>
  </span>
);
