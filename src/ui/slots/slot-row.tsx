import { countText } from '../../domain/describe/count-text';
import type { Trip } from '../../domain/records/tables';
import { formatClock } from '../../domain/time/clock-time';
import type { Instant } from '../../domain/time/instant';
import { formatDayOfWeek } from '../../domain/time/local-date';
import { wallClockAt, type Zone } from '../../domain/time/zones';
import { find, journeyOf } from '../../domain/trip';
import type { FoundSlot } from '../../slots/found-slot';
import { SeverityMark } from '../kit/severity-mark';
import styles from './slots.module.css';

/** The least disturbing one, and the one where the meeting stands. */
export type Mark = 'best' | 'now';

interface SlotRowProps {
  readonly trip: Trip;
  readonly found: FoundSlot;
  readonly mark: Mark | null;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

const markWords = { best: 'best', now: 'as it stands' } as const;
const toneClasses = { for: '', open: styles.open, against: styles.against };

/** One slot: its time there and at home, why it fits, and what it would bring. */
export const SlotRow = ({ trip, found, mark, isChosen, onChoose }: SlotRowProps) => {
  const zone = find(trip.stops, found.slot.stop)?.zone ?? 'Etc/UTC';
  const { homeZone, homeCity } = journeyOf(trip);
  const { date } = wallClockAt(homeZone, found.start);
  return (
    <label className={styles.row}>
      <input
        type="radio"
        name="slot"
        checked={isChosen}
        data-slot={isChosen ? 'chosen' : undefined}
        onChange={onChoose}
      />
      <span className={styles.times}>
        <strong>
          {clock(zone, found.start)}–{clock(zone, found.end)}
        </strong>
        <span className={styles.home}>
          {clock(homeZone, found.start)} {formatDayOfWeek(date)} {homeCity}
        </span>
        {mark === null ? null : <span className={styles[mark]}>{markWords[mark]}</span>}
      </span>
      <span className={styles.reasons}>
        {found.reasons.map(({ tone, text }) => (
          <span key={text} className={`${styles.reason} ${toneClasses[tone]}`}>
            {text}
          </span>
        ))}
        {found.ends === 0 ? null : (
          <span className={styles.reason}>ends {countText(found.ends, 'finding')}</span>
        )}
        {found.begins.map(({ id, severity, message }) => (
          <span key={id} className={styles.finding}>
            <SeverityMark severity={severity} />
            <span>{message}</span>
          </span>
        ))}
      </span>
    </label>
  );
};

const clock = (zone: Zone, at: Instant): string => formatClock(wallClockAt(zone, at).clock, '24');
