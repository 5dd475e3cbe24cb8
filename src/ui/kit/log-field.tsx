import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import { logClock, nextLogInstant } from '../../domain/derive/log';
import { logged } from '../../domain/edits/log';
import type { LogEntry } from '../../domain/records/log-entry';
import { readLogLine } from '../../input/read-log-line';
import { useActions, useAppState, useOpenTrip } from '../../store/use-legation';
import fieldStyles from './field.module.css';
import styles from './log.module.css';
import { LogReading } from './log-reading';
import { SignedBy, type Signing } from './signed-by';
import { usePlanner } from './use-planner';

interface LogFieldProps {
  readonly about: Pick<LogEntry, 'meeting' | 'stop'>;
  /** The name under which what is begun is kept until it is added. */
  readonly draft: string;
  readonly ref: Ref<HTMLInputElement>;
}

/** One line to type: who said what, by what channel, from what to what; added with Enter. */
export const LogField = ({ about, draft, ref }: LogFieldProps) => {
  const id = useId();
  const readingId = useId();
  const { keepDraft } = useActions();
  const planner = usePlanner();
  const [signing, setSigning] = useState<Signing>(planner.isKnown ? 'known' : 'asked');
  const { trip, text, line, at, add } = useTypedEntry(about, draft);
  const submit = (): void => {
    const notedBy = planner.sign();
    if (!add(notedBy)) return;
    setSigning(notedBy === '' ? 'asked' : 'known');
    document.getElementById(id)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || text.trim() === '') return;
    event.preventDefault();
    submit();
  };
  return (
    <div className={styles.adding}>
      <input
        ref={ref}
        id={id}
        className={fieldStyles.input}
        aria-label="What was said"
        aria-describedby={readingId}
        data-unfinished={text !== ''}
        placeholder="Yang’s office by phone: 1500 → 1530, new room"
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => keepDraft(draft, event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div id={readingId} aria-live="polite">
        {text.trim() === '' ? null : (
          <LogReading
            trip={trip}
            about={about}
            line={line}
            at={at}
            notedBy={signing === 'known' ? planner.name : null}
          />
        )}
      </div>
      {text.trim() === '' ? null : (
        <SignedBy
          planner={planner}
          signing={signing}
          onChange={() => setSigning('changing')}
          onEnter={submit}
        />
      )}
    </div>
  );
};

/** What is being typed, as it is understood, and how it comes into the log. */
const useTypedEntry = (about: LogFieldProps['about'], draft: string) => {
  const trip = useOpenTrip((open) => open.trip);
  const text = useAppState(({ drafts }) => drafts[draft] ?? '');
  const { edit, keepDraft, newId, now } = useActions();
  const instant = nextLogInstant(trip, now());
  const line = readLogLine(text, { zone: logClock(trip, about).zone, now: instant });
  const at = line.at ?? instant;
  const add = (notedBy: string): boolean => {
    const told = { ...line, ...about, at: new Date(at).toISOString(), notedBy };
    const isAdded = edit(logged(trip, newId(), told));
    if (isAdded) keepDraft(draft, '');
    return isAdded;
  };
  return { trip, text, line, at, add };
};
