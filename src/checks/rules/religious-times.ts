import { entriesOn } from '../../domain/facts/closed-day';
import { isInRamadan } from '../../domain/facts/ramadan';
import { isExact } from '../../domain/time/wall-time';
import { reportOfDay } from '../day-report';
import { startAt } from '../fixes/start-at';
import { isMeal } from '../meals';
import type { Rule } from '../rule';
import type { Setting } from '../setting';
import type { VisitDay } from '../subjects/day';
import type { MeetingAtStop } from '../subjects/meeting';
import { namesOthers } from '../subjects/official';

/** A fast ends at sunset; before this hour nobody who keeps it sits down to a meal. */
const SUNSET = '18:00';
const AFTER_SUNSET = '18:30';

export const religiousTimes: Rule<'day'> = {
  id: 'religious-times',
  group: 'calendar',
  looksAt: 'day',
  severity: 'warning',
  description:
    'A meal with hosts by day is not in a fast or on a day of prayer: in Ramadan, by the end of it as it is known, or by the trip’s own calendar.',
  silences: [],
  heeds: ['facts'],
  check: (day, setting) => {
    const names = timesOn(day, setting);
    if (names.length === 0) return null;
    return reportOfDay(day, mealsByDay(day), names);
  },
  fixes: (day) => {
    const [meal, ...others] = mealsByDay(day);
    return meal && others.length === 0
      ? [startAt(meal, day.date, AFTER_SUNSET, ', after sunset')]
      : [];
  },
};

const timesOn = ({ stop, calendar, date }: VisitDay, { facts }: Setting): readonly string[] => {
  const { country } = stop;
  const told = entriesOn(calendar, country, date, 'religious').map(
    ({ name }) => name || 'Prayer or fast',
  );
  const isTold = told.some((name) => /ramadan/i.test(name));
  return isTold || !isInRamadan(facts, country, date) ? told : [...told, 'Ramadan'];
};

const mealsByDay = ({ meetings }: VisitDay): readonly MeetingAtStop[] =>
  meetings.filter((subject) => {
    const { kind, slot } = subject.meeting;
    const isByDay = isExact(slot.time) && slot.time.at < SUNSET;
    return isMeal(kind) && isByDay && namesOthers(subject);
  });
