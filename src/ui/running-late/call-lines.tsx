import type { Call } from '../../domain/describe/call-list';
import { dotted } from '../../domain/describe/piece';
import styles from './running-late.module.css';

interface CallLinesProps {
  readonly calls: readonly Call[];
}

/** A call each: whom, by which number, and what to say. */
export const CallLines = ({ calls }: CallLinesProps) => (
  <ul aria-label="Calls" className={styles.calls}>
    {calls.map(({ id, whom, phone, why, lines }) => (
      <li key={id} className={styles.call}>
        <p>
          <span className={styles.whom}>{whom}</span>
          <span className={styles.cost}>{dotted([phone || 'no phone', why])}</span>
        </p>
        <ul className={styles.told}>
          {lines.map(({ line, title, from, to, press }) => (
            <li key={line.id}>
              {from} → <strong>{to}</strong> {title}
              {press.length === 0 ? null : <span className={styles.cost}>{dotted(press)}</span>}
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
);
