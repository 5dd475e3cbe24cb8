import { attendsFor } from '../../domain/derive/attendance';
import { byText } from '../../domain/derive/by-order';
import { isLive } from '../../domain/derive/status';
import { keptBy } from '../../domain/kept-by';
import type { Person } from '../../domain/records/person';
import { isMeetingNear, todayAt } from '../countdown';
import { addTasks } from '../fixes/add-tasks';
import type { Limit } from '../limit';
import { isMeal } from '../meals';
import { isInHand } from '../open-tasks';
import { candidate, type Rule } from '../rule';
import type { Setting } from '../setting';
import type { MeetingAtStop } from '../subjects/meeting';
import { meetingsWhere } from '../subjects/of-each-meeting';
import { namesOthers } from '../subjects/official';
import { everybodyIn } from '../subjects/people-where';
import type { Visit } from '../subjects/visit';
import { reportOfMissing } from '../visit-report';
import { meetingName, meetingsText, namesOf } from '../wording';

const dietDays: Limit = {
  id: 'diet-days',
  label: 'Diets told to the host before the meal',
  unit: 'days',
  usual: 5,
  least: 0,
  most: 60,
};

export const dietNotSent: Rule<'visit'> = {
  id: 'diet-not-sent',
  group: 'completeness',
  looksAt: 'visit',
  severity: 'note',
  description:
    'Five days before a meal with hosts they know what guests of ours may not eat. A task to tell them is enough.',
  silences: [],
  heeds: ['now'],
  limits: [dietDays],
  check: (visit, setting) => {
    const meals = untold(visit, setting);
    const guests = [...new Set(meals.flatMap(({ meeting }) => guestsAt(visit, meeting)))];
    const report = reportOfMissing(
      visit,
      meals,
      `the diet of ${namesOf(guests)} is not told for`,
      'dietSent',
    );
    return (
      report.severity !== null && {
        ...report,
        severity: 'note',
        data: { ...report.data, people: guests.map(({ id }) => id).sort() },
      }
    );
  },
  fixes: (visit, trip, setting) => {
    const meals = untold(visit, setting);
    const names = meetingsText(meals);
    const { stop } = visit;
    return [
      ...addTasks(
        `Add a task to tell the host of the diets at ${names}`,
        trip,
        meals.map(({ meeting }) => ({
          kind: 'diet' as const,
          text: `Tell the host of ${meetingName(meeting)}: ${dietsText(guestsAt(visit, meeting))}`,
          meeting: meeting.id,
          owner: stop.controlOfficer,
          due: todayAt(stop.zone, setting.now),
        })),
      ),
      candidate(`Mark the diets at ${names} as told to the host`, (draft) => {
        for (const { meeting } of meals) {
          const changed = draft.meetings[meeting.id];
          if (changed) changed.dietSent = true;
        }
      }),
    ];
  },
};

const untold = (visit: Visit, { now, limitOf }: Setting): readonly MeetingAtStop[] =>
  untoldMeals(visit, null).filter(
    (subject) =>
      isMeetingNear(subject, now, limitOf(dietDays)) && guestsAt(visit, subject.meeting).length > 0,
  );

const untoldMeals = meetingsWhere(
  (subject) =>
    isMealWithHosts(subject) && !subject.meeting.dietSent && !isInHand(subject.tasks, 'diet'),
);

const isMealWithHosts = (subject: MeetingAtStop): boolean => {
  const { kind, status } = subject.meeting;
  return isMeal(kind) && isLive(status) && namesOthers(subject);
};

const guestsAt = (
  { people, journey }: Visit,
  meeting: MeetingAtStop['meeting'],
): readonly Person[] =>
  dieters(people).filter((person) => attendsFor(journey.principal, meeting, person));

/** Those of ours who may not eat everything, by id. */
const dieters = keptBy((people: Visit['people']): readonly Person[] =>
  everybodyIn(people)
    .filter(({ side, diet }) => side === 'ours' && diet.trim() !== '')
    .sort((one, other) => byText(one.id, other.id)),
);

const dietsText = (guests: readonly Person[]): string =>
  guests.map((person) => `${namesOf([person])}, ${person.diet}`).join('; ');
