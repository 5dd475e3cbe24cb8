import { flushSync } from 'react-dom';
import { logAbout, logByDay } from '../../domain/derive/log';
import type { LogEntry } from '../../domain/records/log-entry';
import { formatLongDate } from '../../domain/time/local-date';
import { findInLog } from '../../input/find-in-log';
import type { Selection } from '../../store/state';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { focusInspectorItself } from '../kit/focus-inspector';
import { lineIdOf, reachLine } from '../kit/line-id';
import styles from '../kit/log.module.css';
import { LogNote } from '../kit/log-note';

interface LogDaysProps {
  readonly query: string;
  readonly onClose: () => void;
  readonly onCorrect: (entry: LogEntry) => void;
}

/** What was said and has the words of the query in it, by day, the newest first. */
export const LogDays = ({ query, onClose, onCorrect }: LogDaysProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const leadTo = useLead(onClose);
  const days = logByDay(trip, findInLog(logAbout(trip, { kind: 'trip' }), query));
  return (
    <section className={styles.days} aria-label="By day">
      {days.length === 0 ? (
        <p className={styles.none}>
          {query.trim() === '' ? 'Nothing was said yet.' : `Nothing with “${query.trim()}”.`}
        </p>
      ) : null}
      {days.map(({ date, entries }) => (
        <section key={date} aria-label={dayText(date)}>
          <h3 className={styles.day}>{dayText(date)}</h3>
          <ol className={styles.notes}>
            {entries.map((entry) => (
              <li key={entry.id}>
                <LogNote
                  entry={entry}
                  isUnderDay
                  onSubject={() => leadTo(entry)}
                  onCorrect={() => onCorrect(entry)}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
};

const dayText = (date: string | null): string =>
  date === null ? 'Date not known' : formatLongDate(date);

/** Leads from an entry to the line of its meeting, or to its stop in the inspector. */
const useLead = (onClose: () => void): ((entry: LogEntry) => void) => {
  const { select, show } = useActions();
  return (entry) => {
    const selection = selectionOf(entry);
    // Drawn at once: the dialog gives the focus back a frame after it closed, unless it is taken.
    flushSync(() => {
      onClose();
      show('schedule');
      select(selection);
    });
    const line = reachLine(lineIdOf(selection) ?? '');
    line?.scrollIntoView({ block: 'center' });
    if (line) line.focus();
    else focusInspectorItself();
  };
};

const selectionOf = ({ meeting, stop }: LogEntry): Selection => {
  if (meeting !== null) return { kind: 'meeting', id: meeting };
  return stop === null ? { kind: 'trip' } : { kind: 'stop', id: stop };
};
