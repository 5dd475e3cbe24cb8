import { memo, useEffect, useRef } from 'react';
import { isAnyIllustrative } from '../../domain/derive/all-meetings';
import { isInPlan } from '../../domain/derive/choice-on-line';
import { emptyWaitingDay } from '../../domain/derive/places';
import type { Day } from '../../domain/derive/schedule';
import { UNSCHEDULED } from '../../domain/describe/day-heading';
import { cityText } from '../../domain/describe/travel-text';
import { formatDayOfWeek } from '../../domain/time/local-date';
import { find } from '../../domain/trip';
import { useAppState, useOpenTrip } from '../../store/use-legation';
import { stopColour } from '../kit/stop-colour';
import styles from './days-navigation.module.css';
import { useDayInView } from './use-day-in-view';
import { useShownDays } from './use-shown-days';

/** A day with this many meetings is a full one. */
const FULL_DAY_MEETINGS = 8;

/** The local days of each stop, with how full they are. */
export const DaysNavigation = () => {
  const trip = useOpenTrip((open) => open.trip);
  const { days } = useShownDays();
  const { current, goTo } = useDayInView(days);
  return (
    <nav aria-label="Days" className={styles.days} data-days data-work="">
      <h2 className={styles.heading}>Days</h2>
      <ul>
        {days.map((day) => (
          <li key={day.id}>
            <DayLink
              day={day}
              colour={stopColour(trip, day.stop)}
              isCurrent={day.id === current}
              onGo={goTo}
            />
          </li>
        ))}
      </ul>
      <WaitingDrop />
      {isAnyIllustrative(trip) ? <p className={styles.legend}>* illustrative time</p> : null}
    </nav>
  );
};

/** While a meeting of a stop is moved at which nothing waits for a date yet: where it may come to wait. */
const WaitingDrop = () => {
  const trip = useOpenTrip((open) => open.trip);
  const moving = useAppState(({ dialog }) =>
    dialog?.kind === 'move-meeting' ? dialog.meeting : null,
  );
  const stop = find(trip.meetings, moving)?.slot.stop;
  const day = stop === undefined ? null : emptyWaitingDay(trip, stop);
  return day === null ? null : (
    <p className={styles.waiting} data-day={day.id}>
      {UNSCHEDULED} · {cityText(day.stop)}
    </p>
  );
};

interface DayLinkProps {
  readonly day: Day;
  readonly colour: string;
  readonly isCurrent: boolean;
  readonly onGo: (id: string) => void;
}

const DayLink = memo(({ day, colour, isCurrent, onGo }: DayLinkProps) => {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isCurrent) bringIntoStrip(link.current);
  }, [isCurrent]);
  const count = day.lines.filter((line) => line.kind === 'meeting' && isInPlan(line)).length;
  const share = Math.min(1, count / FULL_DAY_MEETINGS);
  return (
    <a
      ref={link}
      className={styles.day}
      href={`#${day.id}`}
      data-day={day.id}
      aria-current={isCurrent ? 'location' : undefined}
      draggable={false}
      onClick={(event) => {
        // Without writing to the address, which names the trip.
        event.preventDefault();
        onGo(day.id);
      }}
    >
      <span className={styles.date}>
        <span className={styles.number}>{day.date === null ? '–' : Number(day.date.slice(8))}</span>
        <span className={styles.weekday}>
          {day.date === null ? 'TBD' : formatDayOfWeek(day.date)}
        </span>
      </span>
      <span className={styles.what}>
        <span className={styles.city}>{cityText(day.stop)}</span>
        <span className={styles.count}>
          {count} <span className="visually-hidden">meetings</span>
        </span>
        <span className={styles.load}>
          <span style={{ width: `${share * 100}%`, background: colour }} />
        </span>
      </span>
    </a>
  );
});

/** Sideways alone: the page stays where it is. */
const bringIntoStrip = (link: HTMLElement | null): void => {
  const strip = link?.closest('ul');
  if (!link || !strip) return;
  strip.scrollLeft = link.offsetLeft - (strip.clientWidth - link.offsetWidth) / 2;
};
