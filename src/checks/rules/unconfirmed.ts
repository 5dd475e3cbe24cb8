import { isFirm, isLive } from '../../domain/derive/status';
import type { MeetingKind } from '../../domain/records/choices';
import { statuses } from '../../domain/records/choices';
import { hoursLeft, todayAt } from '../countdown';
import { addTasks } from '../fixes/add-tasks';
import { toldTogether } from '../gathered-report';
import type { Limit } from '../limit';
import { isInHand } from '../open-tasks';
import type { Report, Rule } from '../rule';
import { atMostWarning, ownSeverity } from '../severity';
import type { MeetingAtStop } from '../subjects/meeting';
import { meetingName } from '../wording';

const confirmationHours: Limit = {
  id: 'confirmation-hours',
  label: 'Confirmed before the meeting',
  unit: 'h',
  usual: 48,
  least: 0,
  most: 720,
};

const urgentHours: Limit = {
  id: 'urgent-confirmation-hours',
  label: 'Unconfirmed stands first in the list',
  unit: 'h',
  usual: 24,
  least: 0,
  most: 720,
};

export const unconfirmed: Rule<'meeting'> = {
  id: 'unconfirmed',
  group: 'completeness',
  looksAt: 'meeting',
  severity: 'warning',
  description:
    'Two days before it begins a meeting is confirmed, and it is known by whom. A task to chase it ' +
    'quiets this until the last day, when it stands first in the list. Ideas and missing names are told together.',
  silences: [],
  heeds: ['now'],
  limits: [confirmationHours, urgentHours],
  check: (subject, { now, limitOf }) => {
    const { meeting, start } = subject;
    if (start === null || !isLive(meeting.status) || ownKinds.has(meeting.kind)) return null;
    const hours = hoursLeft(now, start, limitOf(confirmationHours));
    if (hours === null) return null;
    if (isFirm(meeting.status)) return isNameless(subject) && minor(subject, 'nobody is named');
    if (meeting.status === 'idea') return minor(subject, 'still an idea');
    const isUrgent = hours <= limitOf(urgentHours);
    if (!isUrgent && isInHand(subject.tasks, 'confirm')) return null;
    return pending(subject, Math.floor(hours), isUrgent);
  },
  gather: toldTogether,
  fixes: (subject, trip, { now }) => {
    const { meeting, stop } = subject;
    return addTasks(`Add a task to chase ${meetingName(meeting)}`, trip, [
      {
        kind: 'confirm',
        text: `Chase the confirmation of ${meetingName(meeting)}`,
        meeting: meeting.id,
        owner: stop.controlOfficer,
        due: todayAt(stop.zone, now),
      },
    ]);
  },
};

/** What needs nobody’s word but our own. */
const ownKinds: ReadonlySet<MeetingKind> = new Set(['down', 'hold', 'filing']);

const isNameless = ({ meeting }: MeetingAtStop): boolean =>
  meeting.status === 'confirmed' && !meeting.confirmed?.who.trim();

const pending = ({ meeting }: MeetingAtStop, hours: number, isUrgent: boolean): Report => ({
  severity: atMostWarning(ownSeverity(meeting.status)),
  about: [{ kind: 'meeting', id: meeting.id }],
  message: `${meetingName(meeting)}: ${statuses[meeting.status].toLowerCase()}, ${hours} h out.`,
  field: 'status',
  ...(isUrgent ? { isUrgent } : {}),
  data: { status: meeting.status, isUrgent },
});

const minor = ({ meeting, stop }: MeetingAtStop, fault: string): Report => ({
  severity: atMostWarning(ownSeverity(meeting.status)),
  about: [{ kind: 'meeting', id: meeting.id }],
  message: `${meetingName(meeting)}: ${fault === 'still an idea' ? fault : `confirmed, but ${fault}`}.`,
  field: fault === 'still an idea' ? 'status' : 'confirmed',
  gatherAt: stop,
  data: { status: meeting.status },
});
