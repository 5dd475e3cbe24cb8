import type { Severity } from '../../checks/finding';
import { nounFor } from '../../domain/describe/count-text';
import styles from './severity-counts.module.css';
import { SeverityMark } from './severity-mark';

interface SeverityCountsProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly areZerosShown?: boolean;
}

/** How many of each severity, the worst first. */
export const SeverityCounts = ({ counts, areZerosShown = true }: SeverityCountsProps) =>
  (['error', 'warning', 'note'] as const)
    .filter((severity) => areZerosShown || counts[severity] > 0)
    .map((severity) => (
      <span
        key={severity}
        className={`${styles.count} ${counts[severity] > 0 ? styles[severity] : ''}`}
      >
        <SeverityMark severity={severity} />
        {counts[severity]}
        <span className="visually-hidden"> {nounFor(counts[severity], severity)}</span>
      </span>
    ));
