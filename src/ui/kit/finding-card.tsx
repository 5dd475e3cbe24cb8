import { useId, useMemo } from 'react';
import type { Finding } from '../../checks/finding';
import type { Fix } from '../../checks/fixes';
import type { Trip } from '../../domain/records/tables';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { Button } from './button';
import styles from './finding-card.module.css';
import { FindingTools } from './finding-tools';
import { keepFocusInInspector } from './focus-inspector';
import { onDemand } from './on-demand';
import { SeverityMark } from './severity-mark';
import { useFetched } from './use-fetched';

const effect = onDemand(() => import('./fix-effect'));

interface FindingCardProps {
  readonly finding: Finding;
}

/** A finding with the fixes that were tried on a copy and worked, and what each would change. */
export const FindingCard = ({ finding }: FindingCardProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { fixesFor } = useActions();
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
            <FixItem key={fix.label} trip={trip} finding={finding} fix={fix} />
          ))}
        </ul>
      )}
      <FindingTools trip={trip} finding={finding} hasFix={fixes.length > 0} />
    </div>
  );
};

interface FixItemProps {
  readonly trip: Trip;
  readonly finding: Finding;
  readonly fix: Fix;
}

const FixItem = ({ trip, finding, fix }: FixItemProps) => {
  const { edit } = useActions();
  const id = useId();
  const part = useFetched(effect);
  const make = (): void => {
    edit(fix.edit);
    keepFocusInInspector();
  };
  return (
    <li>
      <Button isSmall wraps describedBy={id} onPress={make}>
        {fix.label}
      </Button>
      <div id={id}>{part ? <part.FixEffect trip={trip} finding={finding} fix={fix} /> : null}</div>
    </li>
  );
};
