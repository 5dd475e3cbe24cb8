import { nightsAt } from '../../domain/derive/days';
import { meetingsAt } from '../../domain/derive/meetings-at';
import { countText } from '../../domain/describe/count-text';
import { cityText } from '../../domain/describe/travel-text';
import type { Stop } from '../../domain/records/stop';
import { formatOffset } from '../../domain/time/format-offset';
import { formatDayOfWeek } from '../../domain/time/local-date';
import type { Moment } from '../../domain/time/wall-time';
import { formatWallTime } from '../../domain/time/wall-time';
import { instantOf, offsetMinutesAt } from '../../domain/time/zones';
import { findingsAbout } from '../../store/findings-about';
import { useAppState, useOpenTrip } from '../../store/use-legation';
import { NativeText } from '../kit/native-text';
import { selectedStop } from '../kit/selected-stop';
import { SeverityMark } from '../kit/severity-mark';
import { stopColour } from '../kit/stop-colour';
import { useSelectOrOpen } from '../kit/use-select-or-open';
import styles from './stop-link.module.css';

interface StopLinkProps {
  readonly stop: Stop;
}

/** A stop of the route: its name, its stay, its clock, what is in it. */
export const StopLink = ({ stop }: StopLinkProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const selection = useAppState((state) => state.selection);
  const findings = useOpenTrip((open) => findingsAbout(open.checked.findings, 'stop', stop.id));
  const selectOrOpen = useSelectOrOpen();
  const isCurrent = selection.kind !== 'trip' && selectedStop(trip, selection)?.id === stop.id;
  const [worst] = findings;
  return (
    <button
      type="button"
      className={`${styles.stop} ${isCurrent ? styles.current : ''}`}
      style={{ borderLeftColor: stopColour(trip, stop) }}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={(event) => {
        selectOrOpen(event, { kind: 'stop', id: stop.id });
        document.querySelector(`[id^="${stop.id}/"]`)?.scrollIntoView({ block: 'start' });
      }}
    >
      <span className={styles.city}>
        {cityText(stop)} <NativeText text={stop.cityNative} country={stop.country} />
        {worst ? <SeverityMark severity={worst.severity} /> : null}
      </span>
      <span className={styles.facts}>{stayText(stop)}</span>
      <span className={styles.facts}>{factsText(stop, meetingsAt(trip, stop.id).length)}</span>
    </button>
  );
};

const stayText = ({
  role,
  wheelsDown,
  wheelsUp,
  wheelsDownSource,
  wheelsUpSource,
}: Stop): string => {
  const down = momentText(wheelsDown, wheelsDownSource);
  const up = momentText(wheelsUp, wheelsUpSource);
  if (role === 'origin') return `up ${up}`;
  if (role === 'return') return `down ${down}`;
  return `${down} → ${up}`;
};

const momentText = (moment: Moment | null, source: Stop['wheelsUpSource']): string => {
  if (!moment) return 'TBD';
  const mark = source === 'illustrative' ? '*' : '';
  const day = `${formatDayOfWeek(moment.date)} ${Number(moment.date.slice(8))}`;
  return `${day}, ${formatWallTime(moment.time, '24')}${mark}`;
};

const factsText = (stop: Stop, meetings: number): string => {
  const date = stop.wheelsDown?.date ?? stop.wheelsUp?.date;
  const nights = nightsAt(stop).length;
  const facts = [
    date === undefined
      ? ''
      : formatOffset(offsetMinutesAt(stop.zone, instantOf(stop.zone, date, '12:00', null))),
    nights === 0 ? '' : countText(nights, 'night'),
    meetings === 0 ? '' : countText(meetings, 'meeting'),
  ];
  return facts.filter(Boolean).join(' · ');
};
