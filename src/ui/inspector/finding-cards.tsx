import { useState } from 'react';
import type { Subject } from '../../checks/finding';
import type { Waived } from '../../checks/waive';
import { findingsAbout } from '../../store/findings-about';
import { useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';
import { FindingCard } from '../kit/finding-card';
import { keepFocusInInspector } from '../kit/focus-inspector';
import { SeverityMark } from '../kit/severity-mark';
import { WaivedNote } from '../kit/waived-note';
import styles from './finding-cards.module.css';

interface FindingCardsProps {
  readonly about: Subject;
}

/** Each card tries its fixes: more at once make whoever selects somebody busy wait. */
const MOST_CARDS = 8;

/** The findings of what is selected with their fixes, and what of them is taken as it is. */
export const FindingCards = ({ about }: FindingCardsProps) => {
  const all = useOpenTrip((open) => open.checked.findings);
  const waived = useOpenTrip((open) => open.checked.waived);
  const [isWhole, setWhole] = useState(false);
  const findings = findingsAbout(all, about.kind, about.id);
  const taken = waived.filter((entry) => isAbout(entry, about));
  if (findings.length + taken.length === 0) return null;
  const shown = isWhole ? findings : findings.slice(0, MOST_CARDS);
  return (
    <div className={styles.findings}>
      {shown.map((finding) => (
        <FindingCard key={finding.id} finding={finding} />
      ))}
      {shown.length === findings.length ? null : (
        <Button isSmall onPress={() => setWhole(true)}>
          Show the other {findings.length - shown.length}
        </Button>
      )}
      {taken.map((entry) => (
        <TakenAsItIs key={entry.finding.id} waived={entry} />
      ))}
    </div>
  );
};

const isAbout = ({ finding }: Waived, { kind, id }: Subject): boolean =>
  finding.about.some((subject) => subject.kind === kind && subject.id === id);

const TakenAsItIs = ({ waived }: { readonly waived: Waived }) => (
  <details className={styles.taken}>
    <summary>
      <SeverityMark severity={waived.finding.severity} /> Taken as it is
    </summary>
    <p>{waived.finding.message}</p>
    <WaivedNote waived={waived} onTakenBack={keepFocusInInspector} />
  </details>
);
