import { instantOf } from '../../domain/derive/span';
import { isLive } from '../../domain/derive/status';
import { cityText } from '../../domain/describe/travel-text';
import { formatClock } from '../../domain/time/clock-time';
import { addDays, formatShortDate, type LocalDate } from '../../domain/time/local-date';
import { wallClockAt } from '../../domain/time/zones';
import { hasPassed, isNear } from '../countdown';
import { later } from '../fixes/push-later';
import type { Limit } from '../limit';
import { type Candidate, candidate, type Rule } from '../rule';
import type { Visit } from '../subjects/visit';

const ahead: Limit = {
  id: 'bag-call-days',
  label: 'The bag call is set so many days before',
  unit: 'days',
  usual: 7,
  least: 0,
  most: 60,
};

const before: Limit = {
  id: 'bag-call-minutes',
  label: 'Bag call before leaving the hotel',
  unit: 'min',
  usual: 45,
  least: 0,
  most: 600,
};

export const noBagCall: Rule<'visit'> = {
  id: 'no-bag-call',
  group: 'manifests',
  looksAt: 'visit',
  severity: 'warning',
  description:
    'On the day on which the party leaves its hotel for good the bags are called, at the stop or as a ' +
    'line of the baggage track. Silent until a week before.',
  silences: [],
  heeds: ['now'],
  limits: [ahead, before],
  check: (visit, { now, limitOf }) => {
    const { stop } = visit;
    const date = dateOfLeaving(visit);
    if (date === null || hasBagCall(visit, date)) return null;
    if (hasPassed(now, instantOf(stop.wheelsUp, stop.zone))) return null;
    if (!isNear(stop.zone, now, date, limitOf(ahead))) return null;
    return {
      severity: 'warning',
      about: [{ kind: 'stop', id: stop.id }],
      message: `${cityText(stop)}: no bag call on ${formatShortDate(date)}, the day of departure.`,
      field: 'bagCalls',
      data: { date },
    };
  },
  fixes: (visit, _trip, { limitOf }) => fixesOf(visit, limitOf(before)),
};

/** Null where the party does not come from a hotel of its own. */
const dateOfLeaving = ({ stop, next }: Visit): LocalDate | null => {
  const date = stop.wheelsUp?.date;
  return date !== undefined && next !== null && addDays(date, -1) in stop.ron ? date : null;
};

const hasBagCall = ({ stop, meetings }: Visit, date: LocalDate): boolean =>
  date in stop.bagCalls ||
  meetings.some(
    ({ meeting }) =>
      isLive(meeting.status) &&
      meeting.slot.date === date &&
      (meeting.tracks.baggage === true || /\bbag/i.test(meeting.title)),
  );

/** So long before the party first leaves the hotel on that day, if it is known when. */
const fixesOf = (visit: Visit, minutes: number): readonly Candidate[] => {
  const { stop, movements } = visit;
  const date = dateOfLeaving(visit);
  const hotel = date === null ? undefined : stop.ron[addDays(date, -1)];
  const [first] = movements.flatMap(({ from, departs }) =>
    from === hotel && departs !== null && wallClockAt(stop.zone, departs).date === date
      ? [departs]
      : [],
  );
  if (date === null || first === undefined) return [];
  const call = wallClockAt(stop.zone, later(first, -minutes));
  if (call.date !== date) return [];
  return [
    candidate(`Call the bags in ${cityText(stop)} at ${formatClock(call.clock, '24')}`, (draft) => {
      const changed = draft.stops[stop.id];
      if (changed) changed.bagCalls[date] = call.clock;
    }),
  ];
};
