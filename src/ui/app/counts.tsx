import { countsOf } from '../../store/severity-counts';
import { useOpenTrip } from '../../store/use-legation';
import { SeverityCounts } from '../kit/severity-counts';
import styles from './counts.module.css';

/** How many of each severity; a click leads to the list. */
export const Counts = () => {
  const checked = useOpenTrip((open) => open.checked);
  return (
    <button type="button" className={styles.counts} onClick={showFindings}>
      <SeverityCounts counts={countsOf(checked)} />
    </button>
  );
};

const showFindings = (): void => {
  const list = document.getElementById('findings');
  list?.scrollIntoView({ block: 'nearest' });
  list?.focus();
};
