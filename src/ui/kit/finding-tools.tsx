import type { Finding } from '../../checks/finding';
import type { Trip } from '../../domain/records/tables';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { Button } from './button';
import styles from './finding-card.module.css';
import { RuleButton } from './rule-button';

interface FindingToolsProps {
  readonly trip: Trip;
  readonly finding: Finding;
  readonly hasFix: boolean;
}

/** What else can be done about a finding: mend its like, take it as it is, read its rule. */
export const FindingTools = ({ trip, finding, hasFix }: FindingToolsProps) => {
  const { openDialog } = useActions();
  const { id, rule } = finding;
  const alike = useOpenTrip(({ checked }) => countOf(checked.findings, rule));
  const earlier = Object.values(trip.waivers).find((waiver) => waiver.finding === id);
  return (
    <>
      {earlier ? (
        <p className={styles.earlier}>
          {earlier.by} took it as it was (“{earlier.reason}”). It has changed since.
        </p>
      ) : null}
      <div className={styles.tools}>
        {hasFix && alike > 1 ? (
          <Button
            isSmall
            look="quiet"
            onPress={() => openDialog({ kind: 'mend-all', finding: id })}
          >
            Mend all {alike} of this kind…
          </Button>
        ) : null}
        <Button isSmall look="quiet" onPress={() => openDialog({ kind: 'waive', finding: id })}>
          Take as it is…
        </Button>
        <RuleButton rule={rule} />
      </div>
    </>
  );
};

const countOf = (findings: readonly Finding[], rule: string): number =>
  findings.reduce((count, finding) => (finding.rule === rule ? count + 1 : count), 0);
