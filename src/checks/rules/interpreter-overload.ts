import { capitalized } from '../../domain/describe/capitalized';
import { formatDuration } from '../../domain/time/format-offset';
import { formatDayMonth } from '../../domain/time/local-date';
import { fixesBySecondInterpreter } from '../fixes/second-interpreter';
import type { Limit } from '../limit';
import type { Rule } from '../rule';
import type { Setting } from '../setting';
import { atMostWarning, ownSeverity, worstOf } from '../severity';
import type { InterpreterDay } from '../subjects/interpreter-day';
import type { MeetingAtStop } from '../subjects/meeting';
import { meetingsText, namesOf } from '../wording';

const simultaneous: Limit = {
  id: 'simultaneous-alone-minutes',
  label: 'Longest simultaneous interpretation by one interpreter',
  unit: 'min',
  usual: 40,
  least: 10,
  most: 240,
};

const consecutive: Limit = {
  id: 'consecutive-alone-hours',
  label: 'Most consecutive interpretation a day by one interpreter',
  unit: 'h',
  usual: 3,
  least: 1,
  most: 12,
};

export const interpreterOverload: Rule<'interpreter-day'> = {
  id: 'interpreter-overload',
  group: 'people',
  looksAt: 'interpreter-day',
  severity: 'warning',
  description:
    'Nobody interprets alone for more than 40 minutes at once in a booth or in a whisper, or for ' +
    'more than three hours of a day one after the other.',
  silences: [],
  limits: [simultaneous, consecutive],
  check: (day, setting) => {
    const overload = overloadOf(day, setting);
    if (!overload) return null;
    const { person, stop } = day;
    const { meetings, text, minutes } = overload;
    return {
      severity: worstOf(meetings.map(({ meeting }) => atMostWarning(ownSeverity(meeting.status)))),
      about: [
        ...meetings.map(({ meeting }) => ({ kind: 'meeting' as const, id: meeting.id })),
        { kind: 'person', id: person.id },
      ],
      knownBy: [
        { kind: 'person', id: person.id },
        { kind: 'stop', id: stop.id },
      ],
      part: day.date,
      message: text,
      field: 'participants',
      data: { minutes, meetings: meetings.map(({ meeting }) => meeting.id) },
    };
  },
  fixes: (day, trip, setting) => {
    const overload = overloadOf(day, setting);
    return overload ? fixesBySecondInterpreter(day, overload, trip) : [];
  },
};

/** Too much at once, or too much in a day. */
interface Overload {
  readonly meetings: readonly MeetingAtStop[];
  readonly minutes: number;
  /** What one may do alone, in minutes: of one meeting, or of all. */
  readonly most: number;
  readonly text: string;
}

const overloadOf = (day: InterpreterDay, { limitOf }: Setting): Overload | null => {
  const [atOnce, inTurn] = [day.alone.filter(isAtOnce), day.alone.filter((one) => !isAtOnce(one))];
  const mostAtOnce = limitOf(simultaneous);
  const long = atOnce.filter(({ meeting }) => (meeting.minutes ?? 0) > mostAtOnce);
  const longest = Math.max(0, ...long.map(({ meeting }) => meeting.minutes ?? 0));
  const name = namesOf([day.person]);
  if (longest > 0) {
    const text = `${formatDuration(longest)} simultaneous with ${name} alone: ${meetingsText(long)}.`;
    return { meetings: long, minutes: longest, most: 0, text };
  }
  const most = limitOf(consecutive) * 60;
  const minutes = inTurn.reduce((sum, { meeting }) => sum + (meeting.minutes ?? 0), 0);
  const text = `${name} interprets ${formatDuration(minutes)} alone on ${formatDayMonth(day.date)}: ${meetingsText(inTurn)}.`;
  return minutes > most ? { meetings: inTurn, minutes, most, text: capitalized(text) } : null;
};

const isAtOnce = ({ meeting }: MeetingAtStop): boolean =>
  meeting.interpretation === 'simultaneous' || meeting.interpretation === 'whispered';
