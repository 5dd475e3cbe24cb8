import { instantOf } from '../../domain/derive/span';
import { isLive } from '../../domain/derive/status';
import { cityText } from '../../domain/describe/travel-text';
import { formatDayMonth } from '../../domain/time/local-date';
import { find } from '../../domain/trip';
import { hasPassed, isNear } from '../countdown';
import { addTask } from '../fixes/add-tasks';
import { dueBefore } from '../fixes/due-before';
import type { Limit } from '../limit';
import { isInHand, tasksAbout } from '../open-tasks';
import type { Rule } from '../rule';
import type { MeetingAtStop } from '../subjects/meeting';
import { meetingsWhere } from '../subjects/of-each-meeting';
import type { Visit } from '../subjects/visit';

const ahead: Limit = {
  id: 'greeter-days',
  label: 'Greeter named before the arrival',
  unit: 'days',
  usual: 10,
  least: 0,
  most: 60,
};

/** Of a task by which somebody is on it. */
const GREETING = /\bgreet/i;

export const noGreeter: Rule<'visit'> = {
  id: 'no-greeter',
  group: 'protocol',
  looksAt: 'visit',
  severity: 'warning',
  description:
    'Ten days before the party arrives for a visit somebody is named who greets it. While all there is an idea, nobody is asked.',
  silences: [],
  heeds: ['now'],
  limits: [ahead],
  check: (visit, { now, limitOf }) => {
    const { stop, tasks } = visit;
    const { wheelsDown, zone } = stop;
    if (stop.role !== 'visit' || !wheelsDown || isGreeted(visit) || !isUnderWay(visit)) return null;
    if (hasPassed(now, instantOf(wheelsDown, zone))) return null;
    if (!isNear(zone, now, wheelsDown.date, limitOf(ahead))) return null;
    return (
      !isInHand(tasksAbout(tasks, { stop: stop.id }), GREETING) && {
        severity: 'warning',
        about: [{ kind: 'stop', id: stop.id }],
        message: `No greeter at ${placeOf(visit)}, ${formatDayMonth(wheelsDown.date)}.`,
        field: 'greeters',
        data: { date: wheelsDown.date, airfield: stop.wheelsDownAirfield },
      }
    );
  },
  fixes: (visit, { tasks }) => {
    const { id, wheelsDown, controlOfficer } = visit.stop;
    if (!wheelsDown) return [];
    const { date } = wheelsDown;
    return [
      addTask(tasks, `greeter-${id}`, {
        text: `Ask protocol who greets at ${placeOf(visit)} on ${formatDayMonth(date)}`,
        stop: id,
        owner: controlOfficer,
        due: dueBefore(date),
      }),
    ];
  },
};

const placeOf = ({ stop, venues }: Visit): string =>
  find(venues, stop.wheelsDownAirfield)?.name || cityText(stop);

const isUnderWay = ({ meetings }: Visit): boolean =>
  meetings.some(({ meeting, isOfParty }) => isOfParty && isSettling(meeting));

const isSettling = ({ status }: MeetingAtStop['meeting']): boolean =>
  isLive(status) && status !== 'idea';

/** By the stop, or by whoever greets at the airfield. */
const isGreeted = (visit: Visit): boolean =>
  Object.keys(visit.stop.greeters).length > 0 || greetedAt(visit, null).length > 0;

const greetedAt = meetingsWhere(
  ({ meeting, stop, attending }) =>
    isLive(meeting.status) &&
    (meeting.kind === 'greet' || meeting.venue === stop.wheelsDownAirfield) &&
    attending.some(({ roles }) => roles.greeter),
);
