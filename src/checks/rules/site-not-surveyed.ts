import type { Venue } from '../../domain/records/venue';
import { hasPassed, isNear, todayAt } from '../countdown';
import { addTasks } from '../fixes/add-tasks';
import type { Limit } from '../limit';
import { isInHand, tasksAbout } from '../open-tasks';
import type { Rule } from '../rule';
import type { Setting } from '../setting';
import type { Visit } from '../subjects/visit';
import { placesOf } from '../subjects/visit-facts';
import { reportOfPlaces } from '../visit-report';
import { listed, placeName } from '../wording';

const surveyDays: Limit = {
  id: 'survey-days',
  label: 'Places walked before the party comes',
  unit: 'days',
  usual: 3,
  least: 0,
  most: 60,
};

export const siteNotSurveyed: Rule<'visit'> = {
  id: 'site-not-surveyed',
  group: 'places',
  looksAt: 'visit',
  severity: 'warning',
  description:
    'Three days before the party comes to a place the advance has walked it, airfields apart. A task for a survey is enough.',
  silences: [],
  heeds: ['now'],
  limits: [surveyDays],
  check: (visit, setting) =>
    reportOfPlaces(visit, notWalked(visit, setting), 'not walked by the advance', 'surveyedOn'),
  fixes: (visit, trip, setting) => {
    const venues = notWalked(visit, setting);
    return addTasks(
      `Add ${venues.length === 1 ? 'a task' : 'tasks'} to walk ${listed(venues.map(placeName))}`,
      trip,
      venues.map((venue) => ({
        kind: 'survey',
        text: `Walk ${placeName(venue)}`,
        venue: venue.id,
        owner: venue.siteOfficer,
        due: todayAt(visit.stop.zone, setting.now),
      })),
    );
  },
};

const notWalked = (visit: Visit, { now, limitOf }: Setting): readonly Venue[] => {
  const { stop, tasks } = visit;
  const today = todayAt(stop.zone, now);
  if (today === null) return [];
  return placesOf(visit)
    .filter(({ start }) => !hasPassed(now, start))
    .filter(({ date }) => isNear(stop.zone, now, date, limitOf(surveyDays)))
    .map(({ venue }) => venue)
    .filter(
      ({ id, kind, surveyedOn }) =>
        kind !== 'airfield' &&
        (surveyedOn === null || surveyedOn > today) &&
        !isInHand(tasksAbout(tasks, { venue: id }), 'survey'),
    );
};
