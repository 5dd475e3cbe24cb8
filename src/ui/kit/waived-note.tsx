import type { Waived } from '../../checks/waive';
import { logClock } from '../../domain/derive/log';
import type { Trip } from '../../domain/records/tables';
import { formatDayMonth } from '../../domain/time/local-date';
import { wallClockAt } from '../../domain/time/zones';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { Button } from './button';
import { RuleButton } from './rule-button';
import styles from './waived-note.module.css';

interface WaivedNoteProps {
  readonly waived: Waived;
  /** The focus has to go elsewhere: the note is no more. */
  readonly onTakenBack: () => void;
}

/** Why a finding is taken as it is, who said so and when, its rule and the way back. */
export const WaivedNote = ({ waived, onTakenBack }: WaivedNoteProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { endWaiver } = useActions();
  const { finding, waiver } = waived;
  const { reason, by, at } = waiver;
  return (
    <div className={styles.signed}>
      <p>
        “{reason}” <span className={styles.by}>{[by, whenText(trip, at)].join(', ')}</span>
      </p>
      <div className={styles.tools}>
        <RuleButton rule={finding.rule} />
        <Button
          isSmall
          look="quiet"
          label={`Take back: ${finding.message}`}
          onPress={() => {
            endWaiver(waiver.id);
            onTakenBack();
          }}
        >
          Take back
        </Button>
      </div>
    </div>
  );
};

/** '7 Jan', by the clock at home. */
const whenText = (trip: Trip, at: string | null): string => {
  if (at === null) return 'date not known';
  const { zone } = logClock(trip, { meeting: null, stop: null });
  return formatDayMonth(wallClockAt(zone, Date.parse(at)).date);
};
