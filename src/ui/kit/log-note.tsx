import { saidAtClock, saidAtText, saidByText } from '../../domain/describe/log-text';
import type { LogEntry } from '../../domain/records/log-entry';
import { useOpenTrip } from '../../store/use-legation';
import { Button } from './button';
import styles from './log.module.css';

interface LogNoteProps {
  readonly entry: LogEntry;
  /** Whether its day stands above it already. */
  readonly isUnderDay: boolean;
  /** Where it is not told among what is said of its subject alone. */
  readonly onSubject: (() => void) | null;
  readonly onCorrect: () => void;
}

/** What was said, as it was said: there is nothing here to edit. */
export const LogNote = ({ entry, isUnderDay, onSubject, onCorrect }: LogNoteProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { at, from, to, said, subject, notedBy } = entry;
  const by = saidByText(entry);
  const whenText = isUnderDay ? saidAtClock : saidAtText;
  return (
    <article className={styles.note}>
      <div className={styles.head}>
        <p className={styles.when}>
          {at === null ? (
            'Time not known'
          ) : (
            <time dateTime={at}>{whenText(trip, entry, Date.parse(at))}</time>
          )}
        </p>
        <Button isSmall look="quiet" onPress={onCorrect}>
          Correct…
        </Button>
      </div>
      <p className={styles.said}>
        {by === '' ? null : <strong>{by}: </strong>}
        {from === '' ? null : <span className={styles.change}>{`${from} → ${to}`}</span>}
        {from !== '' && said !== '' ? ', ' : null}
        {said}
      </p>
      <div className={styles.foot}>
        {onSubject ? (
          <button type="button" className={styles.subject} onClick={onSubject}>
            {subject || 'The whole trip'}
          </button>
        ) : null}
        {notedBy === '' ? null : <p>Noted by {notedBy}</p>}
      </div>
    </article>
  );
};
