import { dotted } from '../../domain/describe/piece';
import type { RetimedLine } from '../../domain/describe/retimed-lines';
import { costText } from '../../domain/describe/running-late-text';
import type { Placement } from '../../domain/edits/shift/placement';
import field from '../kit/field.module.css';
import styles from './running-late.module.css';

interface RetimedLineRowProps {
  readonly retimed: RetimedLine;
  readonly placement: Placement | undefined;
  /** Null where it is not asked. */
  readonly trim: number | null;
  readonly onTrim: (meeting: string, minutes: number) => void;
}

/** A line, old → new, with what it costs. */
export const RetimedLineRow = ({ retimed, placement, trim, onTrim }: RetimedLineRowProps) => {
  const { line, title, from, to, press } = retimed;
  const cost = dotted([placement ? costText(placement) : '', ...press]);
  return (
    <li className={line.kind === 'movement' ? styles.movement : styles.line}>
      <span className={styles.from}>{from}</span>
      <span>
        <span aria-hidden="true">→ </span>
        <span className="visually-hidden">to </span>
        <strong>{to}</strong>
      </span>
      <span>
        {title}
        {cost ? <span className={styles.cost}>{cost}</span> : null}
      </span>
      {trim === null ? null : (
        <label className={styles.trim}>
          <span>
            cut<span className="visually-hidden"> {title} by minutes</span>
          </span>
          <input
            className={field.input}
            inputMode="numeric"
            value={trim === 0 ? '' : trim}
            placeholder="0"
            autoComplete="off"
            onChange={(event) => onTrim(line.id, minutesOf(event.target.value))}
          />
        </label>
      )}
    </li>
  );
};

const minutesOf = (text: string): number => Number(text.replace(/\D/g, '').slice(0, 3));
