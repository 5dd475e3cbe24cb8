import { useState } from 'react';
import type { Finding } from '../../checks/finding';
import { countText } from '../../domain/describe/count-text';
import type { Trip } from '../../domain/records/tables';
import { severityCounts } from '../../store/severity-counts';
import { useOpenTrip } from '../../store/use-legation';
import { useGoTo } from '../kit/go-to';
import { SeverityMark } from '../kit/severity-mark';
import { type Arrangement, arrangements, groupsOf } from './arrange';
import styles from './findings-panel.module.css';
import { selectionOf } from './selection-of';

/** Every finding of the trip in one list, the worst first. */
export const FindingsPanel = () => {
  const trip = useOpenTrip((open) => open.trip);
  const findings = useOpenTrip((open) => open.checked.findings);
  const [arrangement, setArrangement] = useState<Arrangement>('severity');
  const groups = groupsOf(trip, findings, arrangement);
  return (
    <section id="findings" aria-label="Findings" className={styles.panel} tabIndex={-1}>
      <header className={styles.head}>
        <h2 className={styles.heading}>Findings · {findings.length}</h2>
        <label className={styles.by}>
          By{' '}
          <select
            value={arrangement}
            onChange={(event) => setArrangement(arrangementNamed(event.target.value))}
          >
            {Object.entries(arrangements).map(([value, word]) => (
              <option key={value} value={value}>
                {word}
              </option>
            ))}
          </select>
        </label>
      </header>
      {findings.length === 0 ? (
        <p className={styles.none}>Nothing is wrong that Legation can see.</p>
      ) : (
        groups.map(({ name, members }) => (
          <section key={name} aria-label={name}>
            {arrangement === 'severity' ? null : <h3 className={styles.group}>{name}</h3>}
            <ul>
              {members.map((finding) => (
                <li key={finding.id}>
                  <FindingLink finding={finding} trip={trip} />
                </li>
              ))}
            </ul>
          </section>
        ))
      )}
      <p className="visually-hidden" aria-live="polite">
        {countsText(findings)}
      </p>
    </section>
  );
};

const arrangementNamed = (value: string): Arrangement =>
  value === 'stop' || value === 'person' ? value : 'severity';

const countsText = (findings: readonly Finding[]): string => {
  const { error, warning } = severityCounts(findings);
  return `${countText(error, 'error')}, ${countText(warning, 'warning')}`;
};

interface FindingLinkProps {
  readonly finding: Finding;
  readonly trip: Trip;
}

/** Leads to what the finding is about; its fixes wait there. */
const FindingLink = ({ finding, trip }: FindingLinkProps) => {
  const goTo = useGoTo();
  const go = (): void => {
    const selection = selectionOf(trip, finding);
    if (!selection) return;
    goTo(selection);
  };
  return (
    <button type="button" className={styles.finding} onClick={go}>
      <SeverityMark severity={finding.severity} />
      <span>{finding.message}</span>
    </button>
  );
};
