import { capitalized } from '../../domain/describe/capitalized';
import { formatShortDate } from '../../domain/time/local-date';
import { fixesByPlanB } from '../fixes/plan-b';
import type { Report, Rule } from '../rule';
import { severityOfMissing } from '../severity';
import type { VisitDay } from '../subjects/day';
import { type OutdoorPlan, outdoorPlans } from '../subjects/outdoor-plans';
import { placeName } from '../wording';

export const outdoorWithoutPlanB: Rule<'day'> = {
  id: 'outdoor-without-plan-b',
  group: 'places',
  looksAt: 'day',
  severity: 'warning',
  description:
    'What is outdoors has another choice, and a time by which it is decided. Told once for a place and a day.',
  silences: [],
  check: (day) => {
    const [plan] = outdoorPlans(day);
    return plan !== undefined && reportOf(day, plan);
  },
  fixes: (day, trip) => {
    const [plan] = outdoorPlans(day);
    return plan ? fixesByPlanB(plan, trip) : [];
  },
};

const reportOf = ({ date, stop }: VisitDay, plan: OutdoorPlan): Report => {
  const { venue, meetings, lacks } = plan;
  const fault = lacks === 'other choice' ? 'no indoor option' : 'no time to decide by';
  return {
    severity: severityOfMissing(meetings),
    about: [
      ...meetings.map(({ meeting }) => ({ kind: 'meeting', id: meeting.id }) as const),
      { kind: 'venue', id: venue.id },
    ],
    knownBy: [{ kind: 'stop', id: stop.id }],
    part: date,
    message: `${capitalized(placeName(venue))} on ${formatShortDate(date)}: outdoors, ${fault}.`,
    field: 'option',
    data: { lacks, meetings: meetings.map(({ meeting }) => meeting.id) },
  };
};
