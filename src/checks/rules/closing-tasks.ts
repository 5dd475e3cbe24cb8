import { isLive } from '../../domain/derive/status';
import { cityText } from '../../domain/describe/travel-text';
import { addDays } from '../../domain/time/local-date';
import { todayAt } from '../countdown';
import { addTasks } from '../fixes/add-tasks';
import type { Limit } from '../limit';
import type { Rule } from '../rule';
import { meetingsWhere, ofEachMeeting } from '../subjects/of-each-meeting';
import { isOfficial, namesOthers } from '../subjects/official';
import type { Visit } from '../subjects/visit';
import { firstDateOf, lastDateOf } from '../subjects/visit-facts';

const closingDays: Limit = {
  id: 'closing-days',
  label: 'Thank-you letter and readout planned before the visit',
  unit: 'days',
  usual: 3,
  least: 0,
  most: 60,
};

export const closingTasks: Rule<'visit'> = {
  id: 'closing-tasks',
  group: 'completeness',
  looksAt: 'visit',
  severity: 'note',
  description:
    'From three days before a visit with hosts until its end there is a task for a thank-you letter and one for a readout.',
  silences: [],
  heeds: ['now'],
  limits: [closingDays],
  check: (visit, { now, limitOf }) => {
    const { stop } = visit;
    const [begins, ends] = [firstDateOf(visit), lastDateOf(visit)];
    const today = todayAt(stop.zone, now);
    if (begins === null || ends === null || today === null || !hasHosts(visit)) return null;
    if (today < addDays(begins, -limitOf(closingDays)) || today > ends) return null;
    const missing = missingTasks(visit);
    return (
      missing.length > 0 && {
        severity: 'note',
        about: [{ kind: 'stop', id: stop.id }],
        message: `${cityText(stop)}: no ${missing.map(({ name }) => name).join(' and no ')} planned.`,
        data: { missing: missing.map(({ kind }) => kind) },
      }
    );
  },
  fixes: (visit, trip) => {
    const { stop } = visit;
    const missing = missingTasks(visit);
    const names = missing.map(({ name }) => name).join(' and a ');
    return addTasks(
      `Add ${missing.length === 1 ? 'a task' : 'tasks'} for a ${names}`,
      trip,
      missing.map(({ kind, text }) => ({
        kind,
        text: `${text} ${cityText(stop)}`,
        stop: stop.id,
        owner: stop.controlOfficer,
        due: lastDateOf(visit),
      })),
    );
  },
};

const hasHosts = (visit: Visit): boolean => withHosts(visit, null).length > 0;

const withHosts = meetingsWhere(
  (subject) =>
    isOfficial(subject.meeting) && isLive(subject.meeting.status) && namesOthers(subject),
);

const closing = [
  { kind: 'thank-you', name: 'thank-you letter', text: 'Thank-you letters to the hosts in' },
  { kind: 'readout', name: 'readout', text: 'Readout of the meetings in' },
] as const;

/** A task about any meeting there serves, done or not. */
const missingTasks = (visit: Visit) => {
  const { stop, tasks } = visit;
  const ofStop = Object.values(tasks).filter((task) => task.stop === stop.id);
  const ofVisit = [...ofStop, ...tasksOfEach(visit, null)];
  return closing.filter(({ kind }) => !ofVisit.some((task) => task.kind === kind));
};

const tasksOfEach = ofEachMeeting((subject) => subject.tasks);
