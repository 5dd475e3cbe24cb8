import { useId } from 'react';
import type { Finding } from '../../checks/finding';
import type { DayKey } from '../../domain/derive/days';
import { formatShortDate } from '../../domain/time/local-date';
import type { BlockLine } from '../../input/block/block';
import { FindingNotes } from '../kit/finding-notes';
import { TokenText } from '../kit/token-text';
import { DayField } from './day-field';
import styles from './paste.module.css';

interface PastedLineProps {
  readonly line: BlockLine;
  readonly isKept: boolean;
  readonly findings: readonly Finding[];
  readonly onToggle: () => void;
  readonly onDay: (day: DayKey) => void;
}

/** More of them say less. */
const MOST_FINDINGS = 3;

export const PastedLine = ({ line, isKept, findings, onToggle, onDay }: PastedLineProps) => {
  const id = useId();
  const { slot, notes } = line.meeting;
  const { stop, date } = slot;
  return (
    <li className={`${styles.line} ${isKept ? '' : styles.leftOut}`}>
      <input id={id} type="checkbox" checked={isKept} onChange={onToggle} />
      <div className={styles.what}>
        <label htmlFor={id} className={styles.tokens}>
          <TokenText tokens={line.tokens} />
        </label>
        {notes === '' ? null : (
          <p className={styles.notes}>
            <span className={styles.notesWord}>Notes</span> <span>{notes}</span>
          </p>
        )}
        {line.otherDate === null ? null : (
          <p className={styles.doubt}>
            Or on {formatShortDate(line.otherDate)}? The line above it is late in the day.
          </p>
        )}
        {isKept ? <FindingNotes findings={findings.slice(0, MOST_FINDINGS)} /> : null}
      </div>
      <DayField label="Day of this line" isBare day={{ stop, date }} onChange={onDay} />
    </li>
  );
};
