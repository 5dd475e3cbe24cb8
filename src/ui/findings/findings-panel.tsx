import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../checks/finding';
import { countText } from '../../domain/describe/count-text';
import { findingsByTime } from '../../store/findings-by-time';
import { severityCounts } from '../../store/severity-counts';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';
import { type Arrangement, arrangements, groupsOf } from './arrange';
import { FindingGroups } from './finding-groups';
import styles from './findings-panel.module.css';
import { FoldedList } from './folded-list';
import { useKeptPlace } from './use-kept-place';
import { WaivedList } from './waived-list';

/** Every finding of the trip in one list, the worst first; then what is over, and what is taken as it is. */
export const FindingsPanel = () => {
  const trip = useOpenTrip((open) => open.trip);
  const { ahead: findings, over } = useOpenTrip((open) => findingsByTime(open.checked));
  const { openDialog } = useActions();
  const [arrangement, setArrangement] = useState<Arrangement>('severity');
  // The line that was edited is painted before a long list is arranged anew.
  const shown = useDeferredValue(useMemo(() => ({ trip, findings }), [trip, findings]));
  const panel = useRef<HTMLElement>(null);
  const keeper = useKeptPlace(panel);
  const groups = useMemo(
    () => groupsOf(shown.trip, shown.findings, arrangement),
    [shown, arrangement],
  );
  return (
    <section
      ref={panel}
      id="findings"
      aria-label="Findings"
      className={styles.panel}
      tabIndex={-1}
      {...keeper}
    >
      <header className={styles.head}>
        <h2 className={styles.heading}>Findings · {findings.length}</h2>
        <div className={styles.tools}>
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
          <Button isSmall look="quiet" onPress={() => openDialog({ kind: 'rules', rule: null })}>
            Rules…
          </Button>
        </div>
      </header>
      {findings.length === 0 ? (
        <p className={styles.none}>Nothing is wrong that Legation can see.</p>
      ) : (
        <FindingGroups key={arrangement} groups={groups} hasNames={arrangement !== 'severity'} />
      )}
      <FoldedList title="About what is over" count={over.length}>
        {() => (
          <FindingGroups
            groups={[{ name: 'About what is over', members: over }]}
            hasNames={false}
          />
        )}
      </FoldedList>
      <WaivedList />
      <p className="visually-hidden" aria-live="polite">
        {countsText(findings)}
      </p>
    </section>
  );
};

const arrangementNamed = (value: string): Arrangement =>
  value === 'stop' || value === 'person' || value === 'rule' ? value : 'severity';

const countsText = (findings: readonly Finding[]): string => {
  const { error, warning } = severityCounts(findings);
  return `${countText(error, 'error')}, ${countText(warning, 'warning')}`;
};
