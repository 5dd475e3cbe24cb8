import { cityText } from '../../domain/describe/travel-text';
import type { Meeting } from '../../domain/records/meeting';
import { type Instant, MINUTE, minutesBetween } from '../../domain/time/instant';
import type { Subject } from '../finding';
import { clockAt, meetingName } from '../wording';
import type { Step } from './step';

/** How a step fits, in minutes. */
export interface Fit {
  /** What is missing for travel, getting in and getting out; 0 when it fits. */
  readonly shortBy: number;
  /** Not even the travel itself fits. */
  readonly isImpossible: boolean;
}

/** Null where it cannot be told, and for a step that begins before the last one ends. */
export const fitOf = (step: Step): Fit | null => {
  const { free, due, travel, toldDeparture } = step;
  const gap = minutesBetween(free, due);
  if (travel === null || gap < 0) return null;
  const { minutes, boarding } = travel;
  if (toldDeparture !== null) {
    const early = minutesBetween(toldDeparture, free);
    const late = minutes === null ? -Infinity : minutesBetween(toldDeparture, due) - minutes;
    const spare = minutes === null ? -early : Math.min(-early, late);
    return { shortBy: Math.max(0, boarding - spare), isImpossible: spare < 0 };
  }
  if (minutes === null) return null;
  return { shortBy: Math.max(0, minutes + 2 * boarding - gap), isImpossible: gap < minutes };
};

/** What is left beyond the way, in minutes; null where it cannot be told, or does not fit. */
export const slackOf = (step: Step): number | null => {
  const { free, due, travel, people } = step;
  if (people.length > 0 || travel === null || travel.minutes === null) return null;
  const slack = minutesBetween(free, due) - travel.minutes - 2 * travel.boarding;
  return slack < 0 || fitOf(step)?.shortBy !== 0 ? null : slack;
};

/** Down time and a hold give way: they are slack themselves. */
export const isRest = (meeting: Meeting | null): boolean =>
  meeting?.kind === 'down' || meeting?.kind === 'hold';

/** When what comes after could start at the earliest. */
export const earliestDue = ({ free, travel }: Step): Instant | null =>
  travel === null || travel.minutes === null
    ? null
    : free + (travel.minutes + 2 * travel.boarding) * MINUTE;

export const stepAbout = ({ stop, before, after }: Step): readonly Subject[] =>
  [after, before].map((meeting) =>
    meeting ? { kind: 'meeting', id: meeting.id } : { kind: 'stop', id: stop.id },
  );

/** 'Talks ends at 1000', 'Wheels down in Seoul at 1245' */
export const leavingText = ({ stop, before, free }: Step): string =>
  before
    ? `${meetingName(before)} ends at ${clockAt(stop, free)}`
    : `Wheels down in ${cityText(stop)} at ${clockAt(stop, free)}`;

/** 'Courtesy call starts at 1030', 'wheels up at 1630' */
export const dueText = ({ stop, after, due }: Step): string =>
  after
    ? `${meetingName(after)} starts at ${clockAt(stop, due)}`
    : `wheels up at ${clockAt(stop, due)}`;
