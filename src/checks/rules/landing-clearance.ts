import { countText } from '../../domain/describe/count-text';
import { cityText } from '../../domain/describe/travel-text';
import { daysUntil, hasPassed } from '../countdown';
import { addTask } from '../fixes/add-tasks';
import type { Limit } from '../limit';
import { isInHand, tasksAbout } from '../open-tasks';
import type { Rule } from '../rule';
import type { LegOfTrip } from '../subjects/leg';
import { legAbout } from '../subjects/leg-facts';

const ahead: Limit = {
  id: 'landing-clearance-days',
  label: 'Landing clearance is there so many days before',
  unit: 'days',
  usual: 3,
  least: 0,
  most: 60,
};

const CLEARANCE = /clearance/i;

export const landingClearance: Rule<'leg'> = {
  id: 'landing-clearance',
  group: 'legs',
  looksAt: 'leg',
  severity: 'warning',
  description:
    'An aircraft that lands abroad has its clearance three days before. One that was refused is told ' +
    'at once. Silent while a task about the clearance is open.',
  silences: [],
  heeds: ['now'],
  limits: [ahead],
  check: (leg, { now, limitOf }) => {
    const { to, tasks, arrives } = leg;
    const date = to.wheelsDown?.date;
    if (date === undefined || hasPassed(now, arrives) || !isAskedFor(leg)) return null;
    const days = daysUntil(to.zone, now, date) ?? Infinity;
    const isRefused = to.inboundClearance === 'refused';
    if (days < 0 || (days > limitOf(ahead) && !isRefused)) return null;
    if (isInHand(tasksAbout(tasks, { stop: to.id }), CLEARANCE)) return null;
    return {
      severity: 'warning',
      about: legAbout(leg),
      message: isRefused
        ? `${cityText(to)}: the landing clearance was refused.`
        : `${cityText(to)}: ${standing(leg)}, ${whenText(days)}.`,
      field: 'inboundClearance',
      data: { clearance: to.inboundClearance },
    };
  },
  fixes: ({ to, tasks }) => [
    addTask(tasks, `clearance-${to.id}`, {
      text: `Chase the landing clearance for ${cityText(to)}`,
      owner: to.controlOfficer,
      stop: to.id,
      due: to.wheelsDown?.date ?? null,
    }),
  ],
};

const isAskedFor = ({ to, homeCountry }: LegOfTrip): boolean =>
  to.inboundMode === 'aircraft' &&
  to.country !== '' &&
  to.country !== homeCountry &&
  to.inboundClearance !== 'granted' &&
  to.inboundClearance !== 'not-needed';

const standing = ({ to }: LegOfTrip): string =>
  to.inboundClearance === 'asked'
    ? 'landing clearance asked for, not granted'
    : 'no landing clearance';

const whenText = (days: number): string =>
  days === 0 ? 'and it is the day of arrival' : `${countText(days, 'day')} before arrival`;
