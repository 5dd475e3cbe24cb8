import { minutesBetween } from '../../domain/time/instant';
import { formatDayMonth } from '../../domain/time/local-date';
import { wallClockAt } from '../../domain/time/zones';
import { isNear } from '../countdown';
import { emptyHours } from '../empty-hours';
import { fixesOfGap } from '../fixes/fill-gap';
import { toldInParts } from '../gathered-report';
import type { Limit } from '../limit';
import { besideMissingLunch } from '../missing-lunch';
import type { Rule } from '../rule';
import { atMostNote, clashSeverity } from '../severity';
import { stepAbout } from '../subjects/step-facts';
import { clockAt } from '../wording';

const longestGap: Limit = {
  id: 'longest-gap',
  label: 'Longest time without a line',
  unit: 'min',
  usual: 90,
  least: 15,
  most: 600,
};
const daysBefore: Limit = {
  id: 'gaps-filled-by',
  label: 'Empty hours are filled by',
  unit: 'days',
  usual: 7,
  least: 0,
  most: 60,
};

export const untypedGap: Rule<'step'> = {
  id: 'untyped-gap',
  group: 'time',
  looksAt: 'step',
  severity: 'note',
  description:
    'In working hours it is said what the principal does, be it a hold or down time; the hours of a ' +
    'lunch that is missing are told as that. One finding a stop, when the day is near.',
  silences: [],
  heeds: ['now'],
  limits: [longestGap, daysBefore],
  check: (step, { now, limitOf }) => {
    const gap = emptyHours(step);
    if (!gap) return null;
    const parts = besideMissingLunch(step, gap);
    const longest = Math.max(...parts.map(({ start, end }) => minutesBetween(start, end)));
    if (longest <= limitOf(longestGap)) return null;
    const { stop, before, after } = step;
    const { date } = wallClockAt(stop.zone, gap.start);
    if (!isNear(stop.zone, now, date, limitOf(daysBefore))) return null;
    const clocks = `${clockAt(stop, gap.start)}–${clockAt(stop, gap.end)}`;
    return {
      severity: atMostNote(
        clashSeverity(before?.status ?? 'confirmed', after?.status ?? 'confirmed'),
      ),
      about: stepAbout(step),
      message: `${clocks} on ${formatDayMonth(date)} is empty (hold, meal, down time?)`,
      gatherAt: stop,
      data: { date, clocks },
    };
  },
  gather: toldInParts,
  fixes: fixesOfGap,
};
