import { meetingAtStop } from '../checks/subjects/meeting';
import { isOfficeCall } from '../checks/subjects/official';
import { countryName } from '../domain/describe/names';
import { holidayIn, isWeekendIn } from '../domain/facts/closed-day';
import type { Concern } from './concerns';
import type { DayPlan } from './day-plan';

/** More than the whole of another day costs. */
const COST = 90;

/** The offices of the host are closed that day, and the meeting is a call at one of them. */
export const closedDay = (plan: DayPlan): readonly Concern[] => {
  const { trip, stop, date, meeting, facts } = plan;
  if (!isOfficeCall(meetingAtStop(trip, meeting, stop))) return [];
  const calendars = { facts, calendar: trip.calendar };
  const where = countryName(stop.country);
  const holiday = holidayIn(calendars, stop.country, date);
  if (holiday !== null)
    return [{ rule: 'public-holiday', text: `on ${holiday} in ${where}`, cost: COST }];
  const isOurs = meeting.source !== 'host';
  return isOurs && isWeekendIn(calendars, stop.country, date)
    ? [{ rule: 'weekend', text: `on the weekend in ${where}`, cost: COST }]
    : [];
};
