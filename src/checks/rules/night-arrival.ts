import { cityText } from '../../domain/describe/travel-text';
import type { Hours } from '../../domain/records/venue';
import { type ClockTime, clockTimeOf, formatClock } from '../../domain/time/clock-time';
import { wallClockAt } from '../../domain/time/zones';
import { addTask } from '../fixes/add-tasks';
import type { Limit } from '../limit';
import { isAsked, tasksAbout } from '../open-tasks';
import type { Rule } from '../rule';
import type { Setting } from '../setting';
import type { LegOfTrip } from '../subjects/leg';
import { legAbout } from '../subjects/leg-facts';
import { clockAt } from '../wording';

const nightFrom: Limit = {
  id: 'night-arrival-from',
  label: 'Night arrivals from',
  unit: 'h',
  usual: 23,
  least: 18,
  most: 23,
};

const nightUntil: Limit = {
  id: 'night-arrival-until',
  label: 'Night arrivals until',
  unit: 'h',
  usual: 6,
  least: 1,
  most: 9,
};

const HANDLING = /handling/i;

export const nightArrival: Rule<'leg'> = {
  id: 'night-arrival',
  group: 'legs',
  looksAt: 'leg',
  severity: 'note',
  description:
    'An aircraft lands by day and while the airfield is open, or somebody confirms that it is received. ' +
    'Where the hours of the airfield are known, they say what is open.',
  silences: [],
  limits: [nightFrom, nightUntil],
  check: (leg, setting) => {
    const { to, arrives, tasks } = leg;
    const fault =
      arrives === null ? null : faultOf(leg, wallClockAt(to.zone, arrives).clock, setting);
    if (arrives === null || fault === null || isAsked(tasksAbout(tasks, { stop: to.id }), HANDLING))
      return null;
    return {
      severity: 'note',
      about: legAbout(leg),
      message: `Lands in ${cityText(to)} at ${clockAt(to, arrives)}${fault}.`,
      field: 'wheelsDown',
      data: { clock: clockAt(to, arrives) },
    };
  },
  fixes: ({ to, arrives, tasks }) =>
    arrives === null
      ? []
      : [
          addTask(tasks, `handling-${to.id}`, {
            text: `Confirm the handling of the arrival in ${cityText(to)} at ${clockAt(to, arrives)}`,
            owner: to.controlOfficer,
            stop: to.id,
          }),
        ],
};

/** Null where it is none; else what there is to say beside the time. */
const faultOf = (
  { to, arrivalAirfield }: LegOfTrip,
  clock: ClockTime,
  { limitOf }: Setting,
): string | null => {
  if (to.inboundMode !== 'aircraft') return null;
  const open = arrivalAirfield?.hours;
  if (open && arrivalAirfield)
    return isWithin(open, clock) ? null : hoursText(arrivalAirfield.name, open);
  const night = { from: onTheHour(limitOf(nightFrom)), until: onTheHour(limitOf(nightUntil)) };
  return isWithin(night, clock) ? '' : null;
};

const hoursText = (name: string, { from, until }: Hours): string =>
  `; ${name || 'the airfield'} is open ${formatClock(from, '24')}–${formatClock(until, '24')}`;

const onTheHour = (hour: number): ClockTime => clockTimeOf(Math.floor(hour) * 60);

/** From the first until the second, be it over midnight; all day where the two are the same. */
const isWithin = ({ from, until }: Hours, clock: ClockTime): boolean =>
  from < until ? from <= clock && clock < until : from <= clock || clock < until;
