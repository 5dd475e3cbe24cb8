import { isLive } from '../../domain/derive/status';
import { capitalized } from '../../domain/describe/capitalized';
import { askAbout } from '../fixes/ask-about';
import type { Limit } from '../limit';
import { isInHand } from '../open-tasks';
import type { Rule } from '../rule';
import { levelsBelowHighest } from '../subjects/hosts';
import type { MeetingAtStop } from '../subjects/meeting';
import { meetingsWhere } from '../subjects/of-each-meeting';
import type { Visit } from '../subjects/visit';
import { dateAndClockAt, meetingName } from '../wording';

const highest: Limit = {
  id: 'order-of-calls-levels',
  label: 'Called on after the counterpart: the highest',
  unit: 'levels',
  usual: 1,
  least: 0,
  most: 2,
};

/** Of a task by which somebody is on it. */
const ORDER = /\border\b/i;

export const orderOfCalls: Rule<'visit'> = {
  id: 'order-of-calls',
  group: 'protocol',
  looksAt: 'visit',
  severity: 'note',
  description:
    'One meets the counterpart before the call on the head of state; a trip may say so of the head of government, too, or of nobody. Times from the host are not told.',
  silences: [],
  limits: [highest],
  check: (visit, { limitOf }) => {
    const calls = callsOf(visit, limitOf(highest));
    if (!calls || isInHand(calls.call.tasks, ORDER)) return null;
    const { call, talks, start } = calls;
    const when = dateAndClockAt(visit.stop, start);
    return {
      severity: 'note',
      about: [call, talks].map(({ meeting }) => ({ kind: 'meeting', id: meeting.id })),
      message: `${capitalized(meetingName(call.meeting))} (${when}) comes before ${meetingName(talks.meeting)} with the counterpart.`,
      field: 'slot',
      data: { call: call.start, talks: talks.start },
    };
  },
  fixes: (visit, trip, { limitOf }) => {
    const calls = callsOf(visit, limitOf(highest));
    if (!calls) return [];
    const { call, talks } = calls;
    const text = `Confirm the order of ${meetingName(call.meeting)} and ${meetingName(talks.meeting)} with the host’s protocol`;
    return [askAbout(trip, 'order', call, text)];
  },
};

/** The first call on the highest and the first meeting with the counterpart, where that is later. */
const callsOf = (visit: Visit, levels: number) => {
  const told = toldIn(visit, null);
  const call = told.find((subject) => isWithHighest(subject, levels));
  const talks = told.find(isWithCounterpart);
  if (!call || !talks || call.start === null || talks.start === null) return null;
  if (call.start >= talks.start || [call, talks].some(isFromHost)) return null;
  return { call, talks, start: call.start };
};

const toldIn = meetingsWhere(
  ({ meeting, start, isOfParty }) => isLive(meeting.status) && start !== null && isOfParty,
);

const isFromHost = ({ meeting }: MeetingAtStop): boolean => meeting.source === 'host';

const isWithHighest = ({ attending }: MeetingAtStop, levels: number): boolean =>
  attending.some(
    ({ person }) =>
      person.side === 'host' &&
      !person.counterpart &&
      person.level !== null &&
      levelsBelowHighest(person.level) < levels,
  );

const isWithCounterpart = ({ attending }: MeetingAtStop): boolean =>
  attending.some(({ person }) => person.side === 'host' && person.counterpart);
