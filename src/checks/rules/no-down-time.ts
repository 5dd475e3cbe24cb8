import { formatDuration } from '../../domain/time/format-offset';
import { minutesBetween } from '../../domain/time/instant';
import { formatDayMonth } from '../../domain/time/local-date';
import type { Subject } from '../finding';
import { fixesByDownTime } from '../fixes/insert-down-time';
import type { Limit } from '../limit';
import type { Rule } from '../rule';
import type { Setting } from '../setting';
import { stretchesOf } from '../stretches';
import type { Engagement, WakingDay } from '../subjects/waking-day';
import { clockAt } from '../wording';

const longestStretch: Limit = {
  id: 'longest-without-rest',
  label: 'Longest time without down time',
  unit: 'h',
  usual: 10,
  least: 2,
  most: 24,
};
const shortestRest: Limit = {
  id: 'shortest-down-time',
  label: 'Shortest down time',
  unit: 'min',
  usual: 30,
  least: 5,
  most: 240,
};

export const noDownTime: Rule<'waking-day'> = {
  id: 'no-down-time',
  group: 'rest',
  looksAt: 'waking-day',
  severity: 'warning',
  description:
    'In a long day the principal has some down time: planned as such, on a leg, or because nothing is planned.',
  silences: [],
  limits: [longestStretch, shortestRest],
  check: (day, setting) => {
    const stretch = longOf(day, setting);
    const [first] = day.engagements;
    if (!first || !stretch) return null;
    const minutes = minutesBetween(stretch.start, stretch.end);
    const { stop } = stretch.engagement;
    return {
      severity: stretch.isAllIdeas ? 'note' : 'warning',
      about: [...meetingsFrom(day, stretch.engagement), { kind: 'stop', id: stop.id }],
      knownBy: [{ kind: 'stop', id: first.stop.id }],
      part: day.date,
      message: `${formatDuration(minutes)} without ${setting.limitOf(shortestRest)} min of down time on ${formatDayMonth(day.date)}, from ${clockAt(stop, stretch.start)}.`,
      data: { minutes },
    };
  },
  fixes: (day, trip, setting) =>
    longOf(day, setting) ? fixesByDownTime(day, setting.limitOf(shortestRest), trip) : [],
};

/** What the day has, from where the stretch begins: that is the line to show it at. */
const meetingsFrom = ({ engagements }: WakingDay, first: Engagement): readonly Subject[] => {
  const index = engagements.indexOf(first);
  const turned = [...engagements.slice(index), ...engagements.slice(0, index)];
  return turned.flatMap(({ meeting }) => (meeting ? [{ kind: 'meeting', id: meeting.id }] : []));
};

const longOf = (day: WakingDay, { limitOf }: Setting) =>
  stretchesOf(day, limitOf(shortestRest)).find(
    ({ start, end }) => minutesBetween(start, end) >= limitOf(longestStretch) * 60,
  );
