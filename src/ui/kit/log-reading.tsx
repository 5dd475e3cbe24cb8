import { saidAtText } from '../../domain/describe/log-text';
import type { LogEntry } from '../../domain/records/log-entry';
import type { Trip } from '../../domain/records/tables';
import type { Instant } from '../../domain/time/instant';
import type { LogLine } from '../../input/read-log-line';
import styles from './log.module.css';

interface LogReadingProps {
  readonly trip: Trip;
  readonly about: Pick<LogEntry, 'meeting' | 'stop'>;
  readonly line: LogLine;
  readonly at: Instant;
  /** Null where it is asked beside. */
  readonly notedBy: string | null;
}

/** What a line of the log is understood as, before Enter. */
export const LogReading = ({ trip, about, line, at, notedBy }: LogReadingProps) => {
  const { who, channel, from, to, said } = line;
  const rows = [
    ['Who', who || 'not told'],
    ['By', channel || 'not told'],
    ...(from === '' ? [] : [['Changed', `${from} → ${to}`] as const]),
    ['Said', said || (from === '' ? 'nothing yet' : 'nothing else')],
    [line.at === null ? 'Now' : 'When', saidAtText(trip, about, at)],
    ...(notedBy === null ? [] : [['Noted by', notedBy] as const]),
  ] as const;
  return (
    <>
      <dl className={styles.reading}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.hint}>
        <kbd>Enter</kbd> adds it
      </p>
    </>
  );
};
