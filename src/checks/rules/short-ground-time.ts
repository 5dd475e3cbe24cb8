import { instantOf } from '../../domain/derive/span';
import { isLive } from '../../domain/derive/status';
import { cityText } from '../../domain/describe/travel-text';
import { formatDuration } from '../../domain/time/format-offset';
import { minutesBetween } from '../../domain/time/instant';
import { slipLeg } from '../fixes/slip-leg';
import type { Limit } from '../limit';
import type { Rule } from '../rule';
import type { Setting } from '../setting';
import type { MeetingAtStop } from '../subjects/meeting';
import type { Visit } from '../subjects/visit';

const turnaround: Limit = {
  id: 'ground-minutes',
  label: 'Shortest time on the ground',
  unit: 'min',
  usual: 60,
  least: 10,
  most: 600,
};

const refuelling: Limit = {
  ...turnaround,
  id: 'ground-minutes-refuelling',
  label: 'Shortest time on the ground to refuel',
  usual: 90,
};

const leaving: Limit = {
  ...turnaround,
  id: 'ground-minutes-leaving',
  label: 'Shortest time on the ground where the principal leaves the aircraft',
  usual: 180,
};

export const shortGroundTime: Rule<'visit'> = {
  id: 'short-ground-time',
  group: 'legs',
  looksAt: 'visit',
  severity: 'warning',
  description:
    'Between landing and taking off again there is time to turn the aircraft around; more to refuel, ' +
    'and more where the principal leaves the aircraft.',
  silences: ['short-stop'],
  limits: [turnaround, refuelling, leaving],
  check: (visit, setting) => {
    const minutes = groundMinutes(visit);
    const needed = neededFor(visit, setting);
    if (minutes === null || minutes <= 0 || minutes >= needed.minutes) return null;
    const { stop } = visit;
    return {
      severity: 'warning',
      about: [{ kind: 'stop', id: stop.id }],
      message: `${cityText(stop)}: ${formatDuration(minutes)} on the ground. ${needed.why} takes ${formatDuration(needed.minutes)}.`,
      field: 'wheelsUp',
      data: { minutes, needed: needed.minutes },
    };
  },
  fixes: (visit, trip, setting) => {
    const shortBy = neededFor(visit, setting).minutes - (groundMinutes(visit) ?? 0);
    return slipLeg(trip, visit.stop, shortBy);
  },
};

/** Null unless it comes and goes by air, at known times. */
const groundMinutes = ({ stop, next }: Visit): number | null => {
  const down = instantOf(stop.wheelsDown, stop.zone);
  const up = instantOf(stop.wheelsUp, stop.zone);
  const isByAir = stop.inboundMode === 'aircraft' && next?.inboundMode === 'aircraft';
  return !isByAir || down === null || up === null ? null : minutesBetween(down, up);
};

const neededFor = (visit: Visit, { limitOf }: Setting) => {
  if (visit.stop.role === 'visit' || visit.meetings.some(isAwayFrom(visit)))
    return { minutes: limitOf(leaving), why: 'A stop at which the principal gets off' };
  if (visit.stop.refuels) return { minutes: limitOf(refuelling), why: 'Refuelling' };
  return { minutes: limitOf(turnaround), why: 'A turnaround' };
};

const isAwayFrom =
  ({ stop }: Visit) =>
  ({ meeting, isOfParty }: MeetingAtStop): boolean =>
    isOfParty &&
    isLive(meeting.status) &&
    meeting.aboard === null &&
    meeting.venue !== null &&
    meeting.venue !== stop.wheelsDownAirfield;
