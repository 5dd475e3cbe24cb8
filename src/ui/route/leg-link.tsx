import type { Leg } from '../../domain/derive/route';
import { cityText } from '../../domain/describe/travel-text';
import { formatDuration, formatHomeDifference } from '../../domain/time/format-offset';
import { findingsAbout } from '../../store/findings-about';
import { useAppState, useOpenTrip } from '../../store/use-legation';
import { SeverityMark } from '../kit/severity-mark';
import { useSelectOrOpen } from '../kit/use-select-or-open';
import styles from './leg-link.module.css';

interface LegLinkProps {
  readonly leg: Leg;
}

/** The leg to a stop: how long it takes, and how far the clock changes. */
export const LegLink = ({ leg }: LegLinkProps) => {
  const findings = useOpenTrip((open) => findingsAbout(open.checked.findings, 'leg', leg.to.id));
  const selection = useAppState((state) => state.selection);
  const selectOrOpen = useSelectOrOpen();
  const isCurrent = selection.kind === 'leg' && selection.id === leg.to.id;
  const [worst] = findings;
  return (
    <button
      type="button"
      className={`${styles.leg} ${isCurrent ? styles.current : ''}`}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={(event) => selectOrOpen(event, { kind: 'leg', id: leg.to.id })}
    >
      <span className="visually-hidden">
        Leg {cityText(leg.from)} to {cityText(leg.to)},{' '}
      </span>
      <span className={styles.time}>
        {worst ? <SeverityMark severity={worst.severity} /> : null}
        {timeText(leg)}
      </span>
      <span className={styles.track} />
      <span>{leg.clockChange === null ? '' : formatHomeDifference(leg.clockChange)}</span>
    </button>
  );
};

const timeText = ({ minutes, departs, arrives, from, to }: Leg): string => {
  if (minutes === null || departs === null || arrives === null) return 'time TBD';
  if (minutes < 0) return `−${formatDuration(-minutes)}`;
  const isInvented =
    from.wheelsUpSource === 'illustrative' || to.wheelsDownSource === 'illustrative';
  return `${formatDuration(minutes)}${isInvented ? '*' : ''}`;
};
