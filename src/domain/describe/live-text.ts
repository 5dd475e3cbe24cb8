import type { Line } from '../derive/line';
import { boundsOf } from '../derive/line-bounds';
import { lateMinutesOf, type Upcoming } from '../derive/live';
import type { Meeting } from '../records/meeting';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import { formatClock } from '../time/clock-time';
import { formatDuration } from '../time/format-offset';
import { type Instant, minutesBetween } from '../time/instant';
import { wallClockAt } from '../time/zones';
import { titleText } from './line-text';
import { dotted } from './piece';
import { arrivalText, cityText, departureText, movementTo } from './travel-text';

type MeetingLine = Extract<Line, { readonly kind: 'meeting' }>;

/** 'Now 1412 Beijing' */
export const nowText = (stop: Stop, now: Instant): string =>
  `Now ${clockText(stop, now)} ${cityText(stop)}`;

/** 'Talks with Gen. Liang: ends in 18 min · began 6 min late' */
export const liveText = (trip: Trip, line: MeetingLine, now: Instant): string => {
  const [, end] = boundsOf(line);
  const late = line.meeting.beganAt === null ? 0 : lateMinutesOf(line.meeting, line.stop, now);
  return `${titleText(trip, line.meeting)}: ${dotted([
    end === null ? 'end TBD' : endText(minutesBetween(now, end)),
    late > 0 && end !== null && now < end ? `began ${formatDuration(late)} late` : '',
  ])}`;
};

const endText = (minutes: number): string =>
  minutes > 0
    ? `ends in ${formatDuration(Math.ceil(minutes))}`
    : `${formatDuration(Math.floor(-minutes))} over`;

/** 'Joint press conference in 38 min' */
export const upcomingText = (trip: Trip, { line, minutes }: Upcoming): string =>
  `${lineText(trip, line)} in ${formatDuration(minutes)}`;

const lineText = (trip: Trip, line: Line): string => {
  if (line.kind === 'meeting') return titleText(trip, line.meeting);
  if (line.kind === 'movement') return movementTo(trip, line.movement);
  if (line.kind === 'arrival') return arrivalText(trip, line);
  return line.kind === 'departure' ? departureText(trip, line) : 'RON';
};

/** 'began 0934 · ended 1052', on the clock of the stop; '' where nothing was ticked. */
export const ticksText = (meeting: Meeting, stop: Stop): string =>
  dotted([tickText('began', meeting.beganAt, stop), tickText('ended', meeting.endedAt, stop)]);

const tickText = (word: string, tick: string | null, stop: Stop): string =>
  tick === null ? '' : `${word} ${clockText(stop, Date.parse(tick))}`;

const clockText = (stop: Stop, instant: Instant): string =>
  formatClock(wallClockAt(stop.zone, instant).clock, '24');
