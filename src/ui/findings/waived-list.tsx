import type { Waived } from '../../checks/waive';
import { logClock } from '../../domain/derive/log';
import type { Trip } from '../../domain/records/tables';
import { formatDayMonth } from '../../domain/time/local-date';
import { wallClockAt } from '../../domain/time/zones';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';
import { FindingLink } from './finding-link';
import styles from './waived-list.module.css';

interface WaivedListProps {
  readonly trip: Trip;
}

/** What somebody takes as it is, with the reason; errors first. */
export const WaivedList = ({ trip }: WaivedListProps) => {
  const waived = useOpenTrip((open) => open.checked.waived);
  if (waived.length === 0) return null;
  return (
    <details className={styles.waived}>
      <summary className={styles.summary}>Taken as it is ({waived.length})</summary>
      <ul aria-label="Taken as it is">
        {waived.map((entry) => (
          <li key={entry.finding.id} className={styles.entry}>
            <FindingLink finding={entry.finding} />
            <Signed trip={trip} waived={entry} />
          </li>
        ))}
      </ul>
    </details>
  );
};

interface SignedProps {
  readonly trip: Trip;
  readonly waived: Waived;
}

const Signed = ({ trip, waived: { finding, waiver } }: SignedProps) => {
  const { endWaiver } = useActions();
  const { reason, by, at } = waiver;
  return (
    <div className={styles.signed}>
      <p>
        “{reason}” <span className={styles.by}>{[by, whenText(trip, at)].join(', ')}</span>
      </p>
      <Button
        isSmall
        look="quiet"
        label={`Take back: ${finding.message}`}
        onPress={() => {
          endWaiver(waiver.id);
          document.getElementById('findings')?.focus();
        }}
      >
        Take back
      </Button>
    </div>
  );
};

/** '7 Jan', by the clock at home. */
const whenText = (trip: Trip, at: string | null): string => {
  if (at === null) return 'date not known';
  const { zone } = logClock(trip, { meeting: null, stop: null });
  return formatDayMonth(wallClockAt(zone, Date.parse(at)).date);
};
