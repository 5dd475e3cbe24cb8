import { memo } from 'react';
import type { Finding } from '../../checks/finding';
import { useActions, useTripNow } from '../../store/use-legation';
import { FindingText } from '../kit/finding-text';
import { useGoTo } from '../kit/go-to';
import { SeverityMark } from '../kit/severity-mark';
import styles from './findings-panel.module.css';
import { selectionOf } from './selection-of';

interface FindingLinkProps {
  readonly finding: Finding;
}

/** Leads to what the finding is about, where its fixes wait; one about nothing, to its rule. */
export const FindingLink = memo(({ finding }: FindingLinkProps) => {
  const goTo = useGoTo();
  const tripNow = useTripNow();
  const { openDialog } = useActions();
  const go = (): void => {
    const selection = selectionOf(tripNow(), finding);
    if (selection) goTo(selection);
    else openDialog({ kind: 'rules', rule: ruleOf(finding) });
  };
  return (
    <button type="button" className={styles.finding} data-finding onClick={go}>
      <SeverityMark severity={finding.severity} />
      <FindingText finding={finding} />
    </button>
  );
});

/** One that broke is named in its facts. */
const ruleOf = ({ rule, data }: Finding): string =>
  rule === 'broken-rule' && typeof data.rule === 'string' ? data.rule : rule;
