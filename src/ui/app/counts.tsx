import type { Severity } from '../../checks/finding';
import { useOpenTrip } from '../../store/use-legation';
import { SeverityMark } from '../kit/severity-mark';
import styles from './counts.module.css';

const words = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  note: ['note', 'notes'],
} as const satisfies Record<Severity, readonly [string, string]>;

/** How many of each severity; a click leads to the list. */
export const Counts = () => {
  const findings = useOpenTrip((open) => open.checked.findings);
  return (
    <button type="button" className={styles.counts} onClick={showFindings}>
      {(['error', 'warning', 'note'] as const).map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return (
          <span key={severity} className={`${styles.count} ${count > 0 ? styles[severity] : ''}`}>
            <SeverityMark severity={severity} />
            {count}
            <span className="visually-hidden"> {words[severity][count === 1 ? 0 : 1]}</span>
          </span>
        );
      })}
    </button>
  );
};

const showFindings = (): void => {
  const list = document.getElementById('findings');
  list?.scrollIntoView({ block: 'nearest' });
  list?.focus();
};
