import { lateText } from '../../domain/describe/running-late-text';
import {
  type HeldLine,
  heldLines,
  lineName,
  type ShiftPlan,
} from '../../domain/edits/shift/plan-shift';
import type { Trip } from '../../domain/records/tables';
import { formatClock } from '../../domain/time/clock-time';
import { wallClockAt } from '../../domain/time/zones';
import { useOpenTrip } from '../../store/use-legation';
import { CheckField } from '../kit/check-field';
import { SeverityMark } from '../kit/severity-mark';
import styles from './running-late.module.css';

interface HeldLinesProps {
  readonly plan: ShiftPlan;
  readonly onRelease: (key: string, isReleased: boolean) => void;
}

/** What holds its time and is missed; only the planner lets it move. */
export const HeldLines = ({ plan, onRelease }: HeldLinesProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const held = heldLines(plan);
  if (held.length === 0) return null;
  return (
    <ul aria-label="Cannot be kept" className={styles.held}>
      {held.map((line) => (
        <li key={line.key} className={line.isReleased ? styles.released : styles.broken}>
          {line.isReleased ? null : <SeverityMark severity="error" />}
          <p className={styles.heldText}>
            <strong>{textOf(trip, line)}</strong>
            <span className={styles.cost}>{nameOf(trip, line)}</span>
          </p>
          <CheckField
            label="Move it all the same"
            isOn={line.isReleased}
            onChange={(isReleased) => onRelease(line.key, isReleased)}
          />
        </li>
      ))}
    </ul>
  );
};

const textOf = (trip: Trip, { placement, isReleased }: HeldLine): string =>
  isReleased ? `Moves ${placement.startShift} min` : lateText(trip, placement);

/** 'Call on President Hu Jintao, 1500–1600' */
const nameOf = (trip: Trip, { placement: { line } }: HeldLine): string => {
  const times = [line.start, line.end ?? line.start].map((at) => wallClockAt(line.stop.zone, at));
  const clocks = new Set(times.map(({ clock }) => formatClock(clock, '24')));
  return `${lineName(trip, line)}, ${[...clocks].join('–')}`;
};
