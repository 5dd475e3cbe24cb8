import { formatDuration } from '../../domain/time/format-offset';
import { minutesBetween } from '../../domain/time/instant';
import { formatDayMonth } from '../../domain/time/local-date';
import type { Subject } from '../finding';
import { fixesOfShortNight } from '../fixes/night-fixes';
import { gettingUp, shortestNight, toBed } from '../rest-limits';
import type { Rule } from '../rule';
import type { Setting } from '../setting';
import { atMostWarning, clashSeverity } from '../severity';
import type { VisitDay } from '../subjects/day';
import type { Night, NightBound } from '../subjects/night';
import { clockAt } from '../wording';

export const shortNight: Rule<'day'> = {
  id: 'short-night',
  group: 'rest',
  looksAt: 'day',
  severity: 'warning',
  description:
    'Between the last end of a day, with the time to get to bed, and the first start of the next, ' +
    'with the time to get up, there is a night.',
  silences: [],
  limits: [shortestNight, toBed, gettingUp],
  check: (day, setting) => {
    const night = day.night;
    const minutes = night && sleepOf(night, setting);
    const least = setting.limitOf(shortestNight);
    if (!night || minutes === null || minutes >= least * 60) return null;
    const { stop } = day;
    const { last, first } = night;
    return {
      severity: atMostWarning(clashSeverity(last.status, first.status)),
      about: [subjectOf(first, day), subjectOf(last, day)],
      knownBy: [{ kind: 'stop', id: stop.id }],
      part: day.date,
      message: `${formatDuration(Math.max(0, minutes))} of sleep in the night of ${formatDayMonth(day.date)}, between ${last.name} (until ${clockAt(stop, last.at)}) and ${first.name} (${clockAt(stop, first.at)}); ${least} h is the least.`,
      rank: minutes,
      field: first.meeting ? 'slot' : 'bagCalls',
      data: { minutes },
    };
  },
  fixes: (day, trip, setting) => {
    const night = day.night;
    if (!night) return [];
    const shortBy = setting.limitOf(shortestNight) * 60 - sleepOf(night, setting);
    return fixesOfShortNight(day, night, shortBy, trip);
  },
};

const sleepOf = ({ last, first }: Night, { limitOf }: Setting): number =>
  minutesBetween(last.at, first.at) - limitOf(toBed) - limitOf(gettingUp);

const subjectOf = ({ meeting }: NightBound, { stop }: VisitDay): Subject =>
  meeting ? { kind: 'meeting', id: meeting.id } : { kind: 'stop', id: stop.id };
