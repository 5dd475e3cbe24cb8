import { useDeferredValue, useMemo } from 'react';
import type { Finding } from '../../checks/finding';
import { addMeeting } from '../../domain/edits/add-meeting';
import { formatShortDate } from '../../domain/time/local-date';
import { spellOut } from '../../input/spell-out';
import type { LineContext, TypedLine, Unknown } from '../../input/typed-line';
import { typedValues } from '../../input/typed-values';
import { findingsAfter } from '../../store/preview';
import type { OpenTrip } from '../../store/state';
import { useOpenTrip } from '../../store/use-legation';
import { FindingNotes } from '../kit/finding-notes';
import { useStill } from '../kit/use-still';
import styles from './quick-line.module.css';

interface QuickLineReadingProps {
  readonly line: TypedLine;
  readonly context: LineContext;
}

const TRIAL = 'typed-line';

/** To try a line in a trip of more takes longer than from one key to the next. */
const MOST_MEETINGS = 300;

/**
 * What the typed line means and what it would break, before Enter. In a long trip it is tried once the
 * keys are at rest.
 */
export const QuickLineReading = ({ line, context }: QuickLineReadingProps) => {
  const open = useOpenTrip((current) => current);
  const asked = useMemo(() => ({ open, line }), [open, line]);
  const isLong = (open.summary.figures?.meetings ?? 0) > MOST_MEETINGS;
  const tried = useDeferredValue(useStill(asked, isLong), null);
  const findings = useMemo(() => (tried ? findingsOf(tried.open, tried.line) : none), [tried]);
  return (
    <div ref={keepInView} className={styles.reading}>
      <p>
        {spellOut(line, context)} · <kbd>Enter</kbd> adds it
        {line.otherDate === null ? null : (
          <>
            , <kbd>Alt</kbd> <kbd>Enter</kbd> on {formatShortDate(line.otherDate)}
          </>
        )}
      </p>
      {line.doubts.map((doubt) => (
        <p key={doubt} className={styles.doubt}>
          {doubt}
        </p>
      ))}
      {line.unknown.length === 0 ? null : (
        <p className={styles.unknown}>{unknownText(line.unknown)}</p>
      )}
      <FindingNotes findings={findings} />
    </div>
  );
};

/** Who types at the foot of the screen sees what it would break, too. */
const keepInView = (reading: HTMLDivElement): (() => void) => {
  const quickLine = reading.closest('[data-quick-line]');
  const grown = new ResizeObserver(() => {
    if (quickLine?.matches(':focus-within'))
      quickLine.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  });
  grown.observe(reading);
  return () => grown.disconnect();
};

const none: readonly Finding[] = [];

const findingsOf = (open: OpenTrip, line: TypedLine): readonly Finding[] =>
  findingsAfter(open, addMeeting(open.trip, TRIAL, typedValues(line, false)), TRIAL);

const unknownText = (unknown: readonly Unknown[]): string =>
  `${unknown.map(({ text }) => `“${text}”`).join(', ')} not known yet: kept in the title. Choose “new” from the list to add.`;
