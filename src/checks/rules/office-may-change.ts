import { capitalized } from '../../domain/describe/capitalized';
import { cityText } from '../../domain/describe/travel-text';
import { addDays, formatDayMonth } from '../../domain/time/local-date';
import { addTask } from '../fixes/add-tasks';
import type { Limit } from '../limit';
import { isAsked, tasksAbout } from '../open-tasks';
import type { Rule } from '../rule';
import { officesInDoubt } from '../subjects/offices-in-doubt';
import { listed, namesOf } from '../wording';

const near: Limit = {
  id: 'office-change-days',
  label: 'Days around an election or reshuffle in which titles are asked for again',
  unit: 'days',
  usual: 7,
  least: 0,
  most: 90,
};

const TITLES = /\btitles?\b/i;

export const officeMayChange: Rule<'visit'> = {
  id: 'office-may-change',
  group: 'people',
  looksAt: 'visit',
  severity: 'note',
  description:
    'Titles are confirmed of whom one meets within a week of an election or a reshuffle in their ' +
    'country, or after the day on which their office ends. One finding a stop; a task about the ' +
    'titles quiets it.',
  silences: [],
  limits: [near],
  check: (visit, { limitOf }) => {
    const { stop, tasks } = visit;
    const doubt = officesInDoubt(visit, limitOf(near));
    if (doubt === null || isAsked(tasksAbout(tasks, { stop: stop.id }), TITLES)) return null;
    const { people, changes, meetings } = doubt;
    const reasons = changes.map(({ name, date }) => `${name}, ${formatDayMonth(date)}`);
    const whose = people.length === 1 ? 'title' : 'titles';
    return {
      severity: 'note',
      about: [
        { kind: 'stop', id: stop.id },
        ...people.map(({ id }) => ({ kind: 'person' as const, id })),
        ...meetings.map(({ id }) => ({ kind: 'meeting' as const, id })),
      ],
      knownBy: [{ kind: 'stop', id: stop.id }],
      message: `${capitalized(listed(reasons))}: confirm the ${whose} of ${namesOf(people)}.`,
      data: { changes, people: people.map(({ id }) => id) },
    };
  },
  fixes: (visit, _trip, { limitOf }) => {
    const { stop, tasks } = visit;
    const first = officesInDoubt(visit, limitOf(near))?.meetings[0]?.slot.date ?? null;
    const text = `Confirm the titles in ${cityText(stop)}`;
    const due = first && addDays(first, -1);
    const owner = stop.controlOfficer;
    return [addTask(tasks, `titles-${stop.id}`, { text, due, stop: stop.id, owner })];
  },
};
