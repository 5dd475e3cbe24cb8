import { useMemo } from 'react';
import type { Finding } from '../../checks/finding';
import type { Fix } from '../../checks/fixes';
import { recordName } from '../../domain/describe/record-name';
import type { Trip } from '../../domain/records/tables';
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
  const { edit, fixesFor } = useActions();
  const fixes = useMemo(() => fixesFor(trip, finding), [fixesFor, trip, finding]);
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
              <AlsoChanged trip={trip} finding={finding} fix={fix} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

interface AlsoChangedProps {
  readonly trip: Trip;
  readonly finding: Finding;
  readonly fix: Fix;
}

/** The meetings that a fix changes beside those that the finding names. */
const AlsoChanged = ({ trip, finding, fix }: AlsoChangedProps) => {
  const named = new Set(finding.about.map(({ id }) => id));
  const others = new Set(
    fix.patches.flatMap(({ table, id }) => (table === 'meetings' && !named.has(id) ? [id] : [])),
  );
  if (others.size === 0) return null;
  const names = [...others].map((id) => recordName(trip, 'meetings', id));
  return <p className={styles.also}>Changes also {names.join(', ')}.</p>;
};
