import { useState } from 'react';
import type { Line } from '../../domain/derive/line';
import { lateMinutesOf, liveOf, type Upcoming } from '../../domain/derive/live';
import { nowOf } from '../../domain/derive/now-of';
import { scheduleOf } from '../../domain/derive/schedule';
import { liveText, nowText, upcomingText } from '../../domain/describe/live-text';
import { tick } from '../../domain/edits/tick';
import type { Instant } from '../../domain/time/instant';
import { useActions, useOpenTrip, useTripNow } from '../../store/use-legation';
import { Button } from '../kit/button';
import { useGoTo } from '../kit/go-to';
import { useIsNarrow } from '../kit/narrow';
import { useNow } from '../kit/use-now';
import styles from './live-bar.module.css';

type MeetingLine = Extract<Line, { readonly kind: 'meeting' }>;

/** So many fit beside what is next, on one row of a wide screen. */
const MOST_RUNNING = 3;

/** On a phone it stays over the lines. */
const MOST_RUNNING_ON_PHONE = 1;

const principalFirst = (lines: readonly MeetingLine[]): readonly MeetingLine[] => [
  ...lines.filter(({ parallel }) => parallel === null),
  ...lines.filter(({ parallel }) => parallel !== null),
];

/** On the days of the trip: what runs, what is next and in how long; begun and ended with one press. */
export const LiveBar = () => {
  const trip = useOpenTrip((open) => open.trip);
  const now = nowOf(trip, useNow());
  const live = liveOf(scheduleOf(trip), now);
  const [isAll, setIsAll] = useState(false);
  const most = useIsNarrow() ? MOST_RUNNING_ON_PHONE : MOST_RUNNING;
  if (!live) return null;
  const running = principalFirst(live.running);
  const shown = isAll ? running : running.slice(0, most);
  return (
    <section aria-label="Now" className={styles.bar}>
      <p className={styles.now}>{nowText(live.day.stop, now)}</p>
      {shown.map((line) => (
        <Running key={line.id} line={line} now={now} />
      ))}
      {running.length > most ? (
        <Button isSmall look="quiet" onPress={() => setIsAll(!isAll)}>
          {isAll ? 'Show fewer' : `${running.length - most} more under way`}
        </Button>
      ) : null}
      {live.next ? <Next upcoming={live.next} now={now} /> : null}
      {running.length === 0 && !live.next ? <p>Nothing more is to come.</p> : null}
    </section>
  );
};

interface RunningProps {
  readonly line: MeetingLine;
  readonly now: Instant;
}

const Running = ({ line, now }: RunningProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { id, beganAt } = line.meeting;
  const isLate = lateMinutesOf(line.meeting, line.stop, now) > 0;
  return (
    <div className={styles.part}>
      <LineLink line={line} text={liveText(trip, line, now)} isLate={isLate} />
      {beganAt === null ? <TickButton id={id} which="beganAt" now={now} /> : null}
      <TickButton id={id} which="endedAt" now={now} />
    </div>
  );
};

interface NextProps {
  readonly upcoming: Upcoming;
  readonly now: Instant;
}

const Next = ({ upcoming, now }: NextProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { line } = upcoming;
  return (
    <div className={styles.part}>
      <span className={styles.word}>Next</span>
      <LineLink line={line} text={upcomingText(trip, upcoming)} isLate={false} />
      {line.kind === 'meeting' ? (
        <TickButton id={line.meeting.id} which="beganAt" now={now} />
      ) : null}
    </div>
  );
};

interface LineLinkProps {
  readonly line: Line;
  readonly text: string;
  readonly isLate: boolean;
}

const LineLink = ({ line, text, isLate }: LineLinkProps) => {
  const goTo = useGoTo();
  const go = (): void => {
    if (line.kind === 'meeting') goTo({ kind: 'meeting', id: line.meeting.id });
    else if (line.kind === 'movement') goTo({ kind: 'movement', id: line.movement.id });
    else goTo({ kind: 'leg', id: line.stop.id });
  };
  return (
    <button type="button" className={`${styles.line} ${isLate ? styles.late : ''}`} onClick={go}>
      {text}
    </button>
  );
};

const ticks = { beganAt: 'Began', endedAt: 'Ended' } as const;

interface TickButtonProps {
  readonly id: string;
  readonly which: keyof typeof ticks;
  readonly now: Instant;
}

const TickButton = ({ id, which, now }: TickButtonProps) => {
  const tripNow = useTripNow();
  const { edit } = useActions();
  return (
    <Button isSmall onPress={() => edit(tick(tripNow(), id, which, now))}>
      {ticks[which]}
    </Button>
  );
};
