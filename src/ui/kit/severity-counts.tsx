import type { Severity } from '../../checks/finding';
import { nounFor } from '../../domain/describe/count-text';
import styles from './severity-counts.module.css';
import { SeverityMark } from './severity-mark';

interface SeverityCountsProps {
  /** Null where nothing has been checked yet. */
  readonly counts: Readonly<Record<Severity, number>> | null;
  readonly areZerosShown?: boolean;
}

/** How many of each severity, the worst first. */
export const SeverityCounts = ({ counts, areZerosShown = true }: SeverityCountsProps) =>
  counts === null ? (
    <Unknown />
  ) : (
    severities
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
      ))
  );

const severities = ['error', 'warning', 'note'] as const;

/** In the same room as the figures that take its place. */
const Unknown = () => (
  <>
    {severities.map((severity) => (
      <span key={severity} aria-hidden="true" className={styles.count}>
        <SeverityMark severity={severity} />–
      </span>
    ))}
    <span className="visually-hidden">Findings: not checked yet</span>
  </>
);
