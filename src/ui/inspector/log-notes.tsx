import { useRef } from 'react';
import { type LogSubject, logAbout } from '../../domain/derive/log';
import { correctionLine } from '../../domain/describe/log-text';
import type { LogEntry } from '../../domain/records/log-entry';
import type { Trip } from '../../domain/records/tables';
import { find } from '../../domain/trip';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';
import { focusInspectorItself } from '../kit/focus-inspector';
import styles from '../kit/log.module.css';
import { LogField } from '../kit/log-field';
import { LogNote } from '../kit/log-note';

interface LogNotesProps {
  readonly subject: LogSubject;
}

/** The others are in the whole log. */
const MOST_NOTES = 6;

export const LogNotes = ({ subject }: LogNotesProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { keepDraft, openDialog } = useActions();
  const field = useRef<HTMLInputElement>(null);
  const leadTo = useLead(subject);
  const entries = logAbout(trip, subject);
  const draft = `log/${subject.kind === 'trip' ? 'trip' : subject.id}`;
  const correct = (entry: LogEntry): void => {
    keepDraft(draft, correctionLine(entry));
    field.current?.focus();
  };
  return (
    <>
      <LogField ref={field} about={aboutOf(trip, subject)} draft={draft} />
      {entries.length === 0 ? <p className={styles.none}>Nothing was said yet.</p> : null}
      <ol className={styles.notes} aria-label="What was said">
        {entries.slice(0, MOST_NOTES).map((entry) => (
          <li key={entry.id}>
            <LogNote
              entry={entry}
              isUnderDay={false}
              onSubject={leadTo(entry)}
              onCorrect={() => correct(entry)}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button isSmall onPress={() => openDialog({ kind: 'log' })}>
          Whole log · {Object.keys(trip.log).length}
        </Button>
      </div>
    </>
  );
};

/** From a note to its meeting, where that is not the one at hand. */
const useLead = (subject: LogSubject): ((entry: LogEntry) => (() => void) | null) => {
  const { select } = useActions();
  return ({ meeting }) =>
    subject.kind === 'meeting' || meeting === null
      ? null
      : () => {
          select({ kind: 'meeting', id: meeting });
          focusInspectorItself();
        };
};

const aboutOf = (trip: Trip, subject: LogSubject): Pick<LogEntry, 'meeting' | 'stop'> => {
  if (subject.kind === 'trip') return { meeting: null, stop: null };
  if (subject.kind === 'stop') return { meeting: null, stop: subject.id };
  return { meeting: subject.id, stop: find(trip.meetings, subject.id)?.slot.stop ?? null };
};
