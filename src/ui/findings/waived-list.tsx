import { useOpenTrip } from '../../store/use-legation';
import { WaivedNote } from '../kit/waived-note';
import { FindingLink } from './finding-link';
import { FoldedList } from './folded-list';
import styles from './waived-list.module.css';

/** What somebody takes as it is, with the reason; errors first. */
export const WaivedList = () => {
  const waived = useOpenTrip((open) => open.checked.waived);
  return (
    <FoldedList title="Taken as it is" count={waived.length}>
      {() => (
        <ul aria-label="Taken as it is">
          {waived.map((entry) => (
            <li key={entry.finding.id} className={styles.entry}>
              <FindingLink finding={entry.finding} />
              <WaivedNote waived={entry} onTakenBack={focusFindings} />
            </li>
          ))}
        </ul>
      )}
    </FoldedList>
  );
};

const focusFindings = (): void => document.getElementById('findings')?.focus();
