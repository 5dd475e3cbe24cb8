import { isLive } from '../../domain/derive/status';
import type { MeetingKind } from '../../domain/records/choices';
import { instantOf } from '../../domain/time/zones';
import { hoursLeft, todayAt } from '../countdown';
import { addTasks } from '../fixes/add-tasks';
import type { Limit } from '../limit';
import { isInHand } from '../open-tasks';
import type { Rule } from '../rule';
import type { Setting } from '../setting';
import type { MeetingAtStop } from '../subjects/meeting';
import { meetingsWhere } from '../subjects/of-each-meeting';
import { isOfficial } from '../subjects/official';
import { reportOfMissing } from '../visit-report';
import { meetingName, meetingsText } from '../wording';

const placeHours: Limit = {
  id: 'place-hours',
  label: 'Place and room known before the meeting',
  unit: 'h',
  usual: 72,
  least: 0,
  most: 720,
};

export const placeTbd: Rule<'visit'> = {
  id: 'place-tbd',
  group: 'completeness',
  looksAt: 'visit',
  severity: 'warning',
  description:
    'Three days before a meeting its place is known, and its room where it is one of substance. A task to ask for it is enough.',
  silences: [],
  heeds: ['now'],
  limits: [placeHours],
  check: (visit, setting) => {
    const missing = withoutPlace(visit, setting);
    const isPlace = missing.every(({ venue }) => venue === null);
    const what = isPlace
      ? 'place'
      : missing.some(({ venue }) => venue === null)
        ? 'place or room'
        : 'room';
    const report = reportOfMissing(visit, missing, `${what} TBD for`, isPlace ? 'venue' : 'room');
    const placeless = missing
      .filter(({ venue }) => venue === null)
      .map(({ meeting }) => meeting.id);
    return report && { ...report, data: { ...report.data, placeless: placeless.sort() } };
  },
  fixes: (visit, trip, setting) => {
    const { stop } = visit;
    const missing = withoutPlace(visit, setting);
    const tasks = missing.map(({ meeting, venue }) => ({
      kind: 'place' as const,
      text: `Ask for the ${venue === null ? 'place' : 'room'} of ${meetingName(meeting)}`,
      meeting: meeting.id,
      owner: venue?.siteOfficer ?? stop.controlOfficer,
      due: todayAt(stop.zone, setting.now),
    }));
    const names = meetingsText(missing);
    return addTasks(
      `Add a task to ask where ${names} ${tasks.length === 1 ? 'is' : 'are'}`,
      trip,
      tasks,
    );
  },
};

const withoutPlace = meetingsWhere(
  (subject, setting: Setting) =>
    isPlaceless(subject) && isSoon(subject, setting) && !isInHand(subject.tasks, 'place'),
);

/** They are held wherever the party is. */
const anywhere: ReadonlySet<MeetingKind> = new Set(['down', 'hold']);

const isPlaceless = ({ meeting, venue }: MeetingAtStop): boolean => {
  if (!isLive(meeting.status) || meeting.aboard !== null || anywhere.has(meeting.kind))
    return false;
  if (venue === null) return true;
  const room = meeting.room.trim();
  return room === '' ? isOfficial(meeting) && venue.kind === 'site' : TBD.test(room);
};

const TBD = /\bTB[ACD]\b|^\?+$/i;

const NOON = '12:00';

/** A time that is itself to be decided is taken for noon. */
const isSoon = ({ meeting, stop, start }: MeetingAtStop, { now, limitOf }: Setting): boolean => {
  const { date } = meeting.slot;
  if (date === null) return false;
  const at = start ?? instantOf(stop.zone, date, NOON, null);
  return hoursLeft(now, at, limitOf(placeHours)) !== null;
};
