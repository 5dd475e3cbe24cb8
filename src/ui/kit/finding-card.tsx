import { useEffect, useId, useMemo, useState } from 'react';
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
import { inSlices } from './in-slices';
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

interface Tried {
  /** What the fixes were tried on; null before the first time. */
  readonly tried: TriedOn | null;
  readonly fixes: readonly Fix[];
}

const notYet: Tried = { tried: null, fixes: none };

/**
 * The keys are at rest before the fixes are tried, a few at a time: of a long trip each takes a while.
 * Until all are tried those from before stand.
 */
const useFixes = (trip: Trip, finding: Finding): Tried & { readonly isTrying: boolean } => {
  const { tryFixes } = useActions();
  const found = useOpenTrip((open) => open.checked.findings);
  const asked = useMemo(() => ({ trip, finding, found }), [trip, finding, found]);
  const still = useStill(asked);
  const [last, setLast] = useState(notYet);
  useEffect(() => {
    // An edit meanwhile ends it: what is tried and what is edited in turn costs the more.
    if (still !== asked) return;
    const ending = new AbortController();
    void inSlices(tryFixes(still.trip, still.finding), ending.signal, (soFar, isDone) => {
      if (isDone) setLast({ tried: still, fixes: soFar.at(-1) ?? none });
    });
    return () => ending.abort();
  }, [tryFixes, asked, still]);
  return { ...last, isTrying: last.tried !== asked };
};

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
