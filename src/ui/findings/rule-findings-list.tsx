import { flushSync } from 'react-dom';
import type { Finding } from '../../checks/finding';
import { countText } from '../../domain/describe/count-text';
import type { RuleFindings } from '../../store/rule-book';
import { useTripNow } from '../../store/use-legation';
import { FindingText } from '../kit/finding-text';
import { focusInspectorAfterDialog } from '../kit/focus-inspector';
import { useGoTo } from '../kit/go-to';
import { focusLineAfterDialog, lineIdOf } from '../kit/line-id';
import { SeverityMark } from '../kit/severity-mark';
import panel from './findings-panel.module.css';
import styles from './rules-sheet.module.css';
import { selectionOf } from './selection-of';

interface RuleFindingsListProps {
  readonly name: string;
  readonly found: RuleFindings;
  readonly onClose: () => void;
}

/** What the rule says on this trip; each leads to what it is about. */
export const RuleFindingsList = ({ name, found, onClose }: RuleFindingsListProps) => {
  const { stand, waived } = found;
  const lead = useLead(onClose);
  if (stand.length + waived.length === 0) return null;
  const counts = [
    stand.length === 0 ? '' : countText(stand.length, 'finding'),
    waived.length === 0 ? '' : `${waived.length} taken as it is`,
  ].filter(Boolean);
  return (
    <details className={styles.found}>
      <summary>{counts.join(', ')}</summary>
      <ul aria-label={`Findings: ${name}`}>
        {[...stand, ...waived].slice(0, MOST).map((finding) => (
          <li key={finding.id}>
            <button type="button" className={panel.finding} onClick={() => lead(finding)}>
              <SeverityMark severity={finding.severity} />
              <FindingText finding={finding} />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** The list of findings shows the rest. */
const MOST = 50;

const useLead = (onClose: () => void): ((finding: Finding) => void) => {
  const tripNow = useTripNow();
  const goTo = useGoTo();
  return (finding) => {
    const selection = selectionOf(tripNow(), finding);
    if (!selection) return;
    const line = lineIdOf(selection);
    flushSync(() => {
      onClose();
      goTo(selection);
    });
    if (line === null) focusInspectorAfterDialog();
    else focusLineAfterDialog(line);
  };
};
