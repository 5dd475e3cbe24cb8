import type { Day } from '../../domain/derive/schedule';
import { formatShortDate } from '../../domain/time/local-date';
import { useLegation } from '../../store/use-legation';
import styles from './day-actions.module.css';
import { showLines } from './show-lines';

interface DayActionsProps {
  readonly day: Day;
}

/** What the mouse does with a whole day; the keyboard has Ctrl+A and a command for it. */
export const DayActions = ({ day }: DayActionsProps) => {
  const { actions } = useLegation();
  const { stop, date, lines } = day;
  const meetings = lines.flatMap((line) => (line.kind === 'meeting' ? [line.id] : []));
  if (meetings.length === 0) return null;
  const name = date === null ? 'the lines without a date' : formatShortDate(date);
  return (
    <span className={styles.actions}>
      <button
        type="button"
        tabIndex={-1}
        aria-label={`Select ${name}`}
        className={styles.action}
        onClick={() => showLines(actions, meetings)}
      >
        Select
      </button>
      <button
        type="button"
        tabIndex={-1}
        aria-label={`Copy ${name}`}
        className={styles.action}
        onClick={() => actions.openDialog({ kind: 'copy-day', from: { stop: stop.id, date } })}
      >
        Copy…
      </button>
    </span>
  );
};
