import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { logAbout, logByDay } from '../../domain/derive/log';
import { correctionLine } from '../../domain/describe/log-text';
import type { LogEntry } from '../../domain/records/log-entry';
import { formatLongDate } from '../../domain/time/local-date';
import { findInLog } from '../../input/find-in-log';
import type { Selection } from '../../store/state';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';
import { ChoiceField } from '../kit/choice-field';
import { Dialog, DialogButtons } from '../kit/dialog';
import { focusInspectorItself } from '../kit/focus-inspector';
import { lineElement, lineIdOf } from '../kit/line-id';
import styles from '../kit/log.module.css';
import { LogField } from '../kit/log-field';
import { LogNote } from '../kit/log-note';
import { TextField } from '../kit/text-field';
import { useLogAbout } from './use-log-about';

interface LogDialogProps {
  readonly onClose: () => void;
}

const DRAFT = 'log/all';

/** All that was said, day by day, and a line to add to it. */
export const LogDialog = ({ onClose }: LogDialogProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const isEditable = useOpenTrip((open) => open.isEditable);
  const { keepDraft } = useActions();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const { choices, chosen, about, choose, chooseFor } = useLogAbout();
  const leadTo = useLead(onClose);
  const correct = (entry: LogEntry): void => {
    chooseFor(entry);
    keepDraft(DRAFT, correctionLine(entry));
    field.current?.focus();
  };
  const days = logByDay(trip, findInLog(logAbout(trip, { kind: 'trip' }), query));
  return (
    <Dialog title="Log" onClose={onClose}>
      {isEditable ? (
        <div className={styles.adding}>
          <LogField ref={field} about={about} draft={DRAFT} hasFirstFocus />
          <ChoiceField
            label="About"
            choices={choices}
            value={chosen}
            onChange={(next) => choose(next ?? '')}
          />
        </div>
      ) : null}
      <TextField label="Find" value={query} placeholder="Name, time, word" onChange={setQuery} />
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
                    onCorrect={isEditable ? () => correct(entry) : null}
                  />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </section>
      <DialogButtons>
        <Button onPress={onClose}>Close</Button>
      </DialogButtons>
    </Dialog>
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
    const line = lineElement(lineIdOf(selection) ?? '');
    line?.scrollIntoView({ block: 'center' });
    if (line) line.focus();
    else focusInspectorItself();
  };
};

const selectionOf = ({ meeting, stop }: LogEntry): Selection => {
  if (meeting !== null) return { kind: 'meeting', id: meeting };
  return stop === null ? { kind: 'trip' } : { kind: 'stop', id: stop };
};
