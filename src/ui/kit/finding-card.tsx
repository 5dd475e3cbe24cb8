import { useDeferredValue, useId, useMemo } from 'react';
import type { Finding } from '../../checks/finding';
import type { Fix } from '../../checks/fixes';
import type { Trip } from '../../domain/records/tables';
import { useActions, useOpenTrip, useTripNow } from '../../store/use-legation';
import { Button } from './button';
import styles from './finding-card.module.css';
import { FindingText } from './finding-text';
import { FindingTools } from './finding-tools';
import type { TriedOn } from './fix-effect';
import { keepFocusInInspector } from './focus-inspector';
import { onDemand } from './on-demand';
import { SeverityMark } from './severity-mark';
import { useFetched } from './use-fetched';
import { useStill } from './use-still';

const effect = onDemand(() => import('./fix-effect'));

interface FindingCardProps {
  readonly finding: Finding;
}

/** A finding with the fixes that were tried on a copy and worked, and what each would change. */
export const FindingCard = ({ finding }: FindingCardProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { tried, fixes, isTrying } = useFixes(trip, finding);
  return (
    <div
      className={`${styles.card} ${styles[finding.severity]}`}
      aria-busy={isTrying}
      data-trying={isTrying || undefined}
    >
      <p className={styles.message}>
        <SeverityMark severity={finding.severity} />
        <FindingText finding={finding} />
      </p>
      {tried === null || fixes.length === 0 ? null : (
        <ul className={styles.fixes} aria-label="Fixes">
          {fixes.map((fix) => (
            <FixItem
              key={fix.label}
              finding={finding}
              tried={tried}
              fix={fix}
              isOutdated={isTrying}
            />
          ))}
        </ul>
      )}
      <FindingTools trip={trip} finding={finding} hasFix={fixes.length > 0} />
    </div>
  );
};

const none: readonly Fix[] = [];

/**
 * What was edited is painted, and the keys are at rest, before the fixes are tried: of a long trip each
 * takes a while. Until then those from before stand.
 */
const useFixes = (trip: Trip, finding: Finding): Tried => {
  const { fixesFor } = useActions();
  const found = useOpenTrip((open) => open.checked.findings);
  const asked = useMemo(() => ({ trip, finding, found }), [trip, finding, found]);
  const tried = useDeferredValue(useStill(asked), null);
  const fixes = useMemo(
    () => (tried ? fixesFor(tried.trip, tried.finding) : none),
    [fixesFor, tried],
  );
  return { tried, fixes, isTrying: tried !== asked };
};

interface Tried {
  /** What the fixes were tried on; null before the first time. */
  readonly tried: TriedOn | null;
  readonly fixes: readonly Fix[];
  readonly isTrying: boolean;
}

interface FixItemProps {
  readonly finding: Finding;
  readonly tried: TriedOn;
  readonly fix: Fix;
  /** Tried on a trip that has become another. */
  readonly isOutdated: boolean;
}

const FixItem = ({ finding, tried, fix, isOutdated }: FixItemProps) => {
  const { edit, fixesFor, say } = useActions();
  const tripNow = useTripNow();
  const id = useId();
  const part = useFetched(effect);
  const make = (): void => {
    const same = (other: Fix): boolean => other.label === fix.label;
    const now = isOutdated ? fixesFor(tripNow(), finding).find(same) : fix;
    if (now) edit(now.edit);
    else say('The trip has changed meanwhile: this fix is no more.');
    keepFocusInInspector();
  };
  return (
    <li>
      <Button isSmall wraps describedBy={id} onPress={make}>
        {fix.label}
      </Button>
      <div id={id}>{part ? <part.FixEffect tried={tried} fix={fix} /> : null}</div>
    </li>
  );
};
