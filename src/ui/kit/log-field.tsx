import { type KeyboardEvent, type Ref, useId } from 'react';
import { logClock, nextLogInstant } from '../../domain/derive/log';
import { logged } from '../../domain/edits/log';
import type { LogEntry } from '../../domain/records/log-entry';
import { readLogLine } from '../../input/read-log-line';
import { useActions, useAppState, useOpenTrip } from '../../store/use-legation';
import fieldStyles from './field.module.css';
import styles from './log.module.css';
import { LogReading } from './log-reading';

interface LogFieldProps {
  readonly about: Pick<LogEntry, 'meeting' | 'stop'>;
  /** The name under which what is begun is kept until it is added. */
  readonly draft: string;
  readonly hasFirstFocus?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

/** One line to type: who said what, by what channel, from what to what; added with Enter. */
export const LogField = ({ about, draft, hasFirstFocus, ref }: LogFieldProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const isReadOnly = !useOpenTrip((open) => open.isEditable);
  const text = useAppState(({ drafts }) => drafts[draft] ?? '');
  const actions = useActions();
  const id = useId();
  if (isReadOnly) return null;
  const now = nextLogInstant(trip, actions.now());
  const line = readLogLine(text, { zone: logClock(trip, about).zone, now });
  const add = (): void => {
    const at = new Date(line.at ?? now).toISOString();
    if (actions.edit(logged(trip, actions.newId(), { ...line, ...about, at })))
      actions.keepDraft(draft, '');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || text.trim() === '') return;
    event.preventDefault();
    add();
  };
  return (
    <div className={styles.adding}>
      <input
        ref={ref}
        className={fieldStyles.input}
        aria-label="What was said"
        aria-describedby={`${id}-reading`}
        data-unfinished={text !== ''}
        placeholder="Yang’s office by phone: 1500 → 1530, new room"
        value={text}
        autoComplete="off"
        autoFocus={hasFirstFocus}
        spellCheck={false}
        onChange={(event) => actions.keepDraft(draft, event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-reading`} aria-live="polite">
        {text.trim() === '' ? null : (
          <LogReading trip={trip} about={about} line={line} at={line.at ?? now} />
        )}
      </div>
    </div>
  );
};
