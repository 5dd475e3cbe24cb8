import { instantOf } from '../../domain/derive/span';
import { cityText } from '../../domain/describe/travel-text';
import type { Stop } from '../../domain/records/stop';
import { formatDuration } from '../../domain/time/format-offset';
import { minutesBetween } from '../../domain/time/instant';
import { addDays, formatDayMonth } from '../../domain/time/local-date';
import type { Subject } from '../finding';
import { fixesOfLongDay } from '../fixes/shorter-day';
import type { Limit } from '../limit';
import type { Rule } from '../rule';
import type { Setting } from '../setting';
import { atMostWarning, clashSeverity } from '../severity';
import type { Engagement, WakingDay } from '../subjects/waking-day';
import { clockAt } from '../wording';

const longestDay: Limit = {
  id: 'longest-day',
  label: 'Longest day',
  unit: 'h',
  usual: 14,
  least: 6,
  most: 24,
};
const longestOfThree: Limit = {
  id: 'longest-of-three-days',
  label: 'Longest of three days in a row',
  unit: 'h',
  usual: 12,
  least: 6,
  most: 24,
};

export const longDay: Rule<'waking-day'> = {
  id: 'long-day',
  group: 'rest',
  looksAt: 'waking-day',
  severity: 'warning',
  description:
    'From the first departure to the last return no day is too long, and no three in a row are long.',
  silences: [],
  limits: [longestDay, longestOfThree],
  check: (day, setting) => {
    const most = mostOf(day, setting);
    const { engagements, date } = day;
    const [first] = engagements;
    const last = engagements.at(-1);
    const minutes = lengthOf(day);
    if (!first || !last || minutes <= most) return null;
    const isThird = minutes <= setting.limitOf(longestDay) * 60;
    const text = `${formatDayMonth(date)} is ${formatDuration(minutes)} long, ${fromTo(day, first.stop, last.stop)}`;
    return {
      severity: atMostWarning(clashSeverity(statusOf(first), statusOf(last))),
      about: [subjectOf(last), subjectOf(first)],
      knownBy: [{ kind: 'stop', id: first.stop.id }],
      part: date,
      message: isThird
        ? `${text}: the third day in a row of more than ${formatDuration(most)}.`
        : `${text}; ${formatDuration(most)} is the most.`,
      field: fieldOf(last),
      data: { minutes, isThird },
    };
  },
  fixes: (day, trip, setting) => fixesOfLongDay(day, lengthOf(day) - mostOf(day, setting), trip),
};

const lengthOf = ({ begins, ends }: Pick<WakingDay, 'begins' | 'ends'>): number =>
  minutesBetween(begins, ends);

/** Two clocks are told apart by their cities. */
const fromTo = ({ begins, ends }: WakingDay, first: Stop, last: Stop): string => {
  const [from, to] = [clockAt(first, begins), clockAt(last, ends)];
  if (first.zone === last.zone) return `from ${from} to ${to}`;
  return `from ${from} in ${cityText(first)} to ${to} in ${cityText(last)}`;
};

const fieldOf = ({ meeting, stop, start }: Engagement): string => {
  if (meeting) return 'slot';
  return start === instantOf(stop.wheelsDown, stop.zone) ? 'wheelsDown' : 'wheelsUp';
};

/** In minutes: less for the third of three long days. */
const mostOf = ({ date, before }: WakingDay, { limitOf }: Setting): number => {
  const long = limitOf(longestOfThree) * 60;
  const isThird =
    before.length === 2 &&
    before.every((day, index) => day.date === addDays(date, -1 - index) && lengthOf(day) > long);
  return isThird ? Math.min(long, limitOf(longestDay) * 60) : limitOf(longestDay) * 60;
};

const statusOf = ({ meeting }: Engagement) => meeting?.status ?? 'confirmed';

const subjectOf = ({ meeting, stop }: Engagement): Subject =>
  meeting ? { kind: 'meeting', id: meeting.id } : { kind: 'stop', id: stop.id };
