import { useMemo } from 'react';
import type { Finding } from '../../checks/finding';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { Button } from './button';
import styles from './finding-card.module.css';
import { keepFocusInInspector } from './focus-inspector';
import { SeverityMark } from './severity-mark';

interface FindingCardProps {
  readonly finding: Finding;
}

/** A finding with the fixes that were tried on a copy and worked. */
export const FindingCard = ({ finding }: FindingCardProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const isEditable = useOpenTrip((open) => open.isEditable);
  const { edit, fixesFor } = useActions();
  const fixes = useMemo(
    () => (isEditable ? fixesFor(trip, finding) : []),
    [fixesFor, trip, finding, isEditable],
  );
  return (
    <div className={`${styles.card} ${styles[finding.severity]}`}>
      <p className={styles.message}>
        <SeverityMark severity={finding.severity} />
        <span>{finding.message}</span>
      </p>
      {fixes.length === 0 ? null : (
        <ul className={styles.fixes} aria-label="Fixes">
          {fixes.map((fix) => (
            <li key={fix.label}>
              <Button
                isSmall
                wraps
                onPress={() => {
                  edit(fix.edit);
                  keepFocusInInspector();
                }}
              >
                {fix.label}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
