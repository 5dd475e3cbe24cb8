import { entriesOn, isWeekendIn } from '../../domain/facts/closed-day';
import { type Observance, observancesOn } from '../../domain/facts/observances';
import { clockTimeOf, minuteOfDay } from '../../domain/time/clock-time';
import { isExact } from '../../domain/time/wall-time';
import { reportOfDay } from '../day-report';
import { confirmWithHost } from '../fixes/open-day';
import { startAt } from '../fixes/start-at';
import { isMeal } from '../meals';
import { isAsked } from '../open-tasks';
import type { Rule } from '../rule';
import type { Setting } from '../setting';
import { calendarsOf } from '../subjects/calendars-of';
import type { VisitDay } from '../subjects/day';
import type { MeetingAtStop } from '../subjects/meeting';
import { ofDayWhere } from '../subjects/of-each-of-day';
import { isOfficeCall, namesOthers } from '../subjects/official';
import { listed } from '../wording';

export const religiousTimes: Rule<'day'> = {
  id: 'religious-times',
  group: 'calendar',
  looksAt: 'day',
  severity: 'warning',
  description:
    'Meals with hosts keep clear of the fast of Ramadan, the Sabbath, Friday prayers and the days of prayer in the trip’s own calendar; calls at their offices keep clear of the prayers where Friday is worked. Times from the host are not told, nor what somebody is to confirm.',
  silences: [],
  heeds: ['facts'],
  check: (day, setting) => {
    const kept = keptOn(day, setting);
    return kept.length === 0 ? null : reportOfDay(day, subjectsOf(kept), namesOf(kept));
  },
  fixes: (day, trip, setting) => {
    const kept = keptOn(day, setting);
    const [only, ...others] = kept;
    const after = others.length === 0 ? only?.observance.after : null;
    return [
      ...(only && after ? [startAt(only.subject, day.date, after.clock, `, ${after.why}`)] : []),
      ...confirmWithHost(trip, subjectsOf(kept), listed(namesOf(kept))),
    ];
  },
};

/** A meeting and what is kept while it goes on. */
interface Kept {
  readonly subject: MeetingAtStop;
  readonly observance: Observance;
}

const keptOn = (day: VisitDay, setting: Setting): readonly Kept[] => {
  const observances = observancesAt(day, setting);
  if (observances.length === 0) return none;
  const isWorked = !isWeekendIn(calendarsOf(day, setting), day.stop.country, day.date);
  return concerned(day).flatMap((subject) => {
    const observance = observances.find(
      (one) =>
        isHeldDuring(subject, one) && (isMeal(subject.meeting.kind) || (one.stopsWork && isWorked)),
    );
    return observance ? [{ subject, observance }] : [];
  });
};

const none: readonly Kept[] = [];

const concerned = ofDayWhere(
  (subject) =>
    subject.meeting.source !== 'host' &&
    !isAsked(subject.tasks, 'confirm') &&
    (isMeal(subject.meeting.kind) ? namesOthers(subject) : isOfficeCall(subject)),
);

/** Nothing is said of the hours of a planner's own entry: it is taken for a fast. */
const observancesAt = (
  { stop, calendar, date }: VisitDay,
  { facts }: Setting,
): readonly Observance[] => [
  ...entriesOn(calendar, stop.country, date, 'religious').map(({ name }) => ({
    name: name || 'Prayer or fast',
    from: '00:00',
    until: '18:00',
    after: { clock: '18:30', why: 'after sunset' },
    stopsWork: false,
  })),
  ...observancesOn(facts, stop.country, date),
];

const LAST_MINUTE = 1439;

/** The planner's clock is that of the stop, and of those who pray there. */
const isHeldDuring = ({ meeting }: MeetingAtStop, { from, until }: Observance): boolean => {
  const { time } = meeting.slot;
  if (!isExact(time)) return false;
  const end = minuteOfDay(time.at) + (meeting.minutes ?? 1);
  return time.at < until && clockTimeOf(Math.min(end, LAST_MINUTE)) > from;
};

const subjectsOf = (kept: readonly Kept[]): readonly MeetingAtStop[] =>
  kept.map(({ subject }) => subject);

const namesOf = (kept: readonly Kept[]): readonly string[] => [
  ...new Set(kept.map(({ observance }) => observance.name)),
];
