import { travelModes } from '../../domain/records/choices';
import { fixesOfShortTurnaround } from '../fixes/turnaround-fixes';
import type { Rule } from '../rule';
import { atMostWarning, clashSeverity } from '../severity';
import type { Step } from '../subjects/step';
import { dueText, fitOf, leavingText, stepAbout } from '../subjects/step-facts';
import { clockAt, namesOf } from '../wording';

export const turnaroundTooShort: Rule<'step'> = {
  id: 'turnaround-too-short',
  group: 'time',
  looksAt: 'step',
  severity: 'by status',
  description:
    'Between two meetings of a person, or wheels down and the first, there is time to get out, ' +
    'travel and get in. Where only getting out and in is short, it is a warning at most.',
  silences: ['outside-stop'],
  check: (step) => {
    const fit = fitOf(step);
    if (!fit || fit.shortBy === 0 || !step.after) return null;
    const severity = clashSeverity(step.before?.status ?? 'confirmed', step.after.status);
    return {
      severity: fit.isImpossible ? severity : atMostWarning(severity),
      about: stepAbout(step),
      message: `${leavingText(step)}, ${dueText(step)}, ${travelText(step)}: ${fit.shortBy} min short${whose(step)}.`,
      field: 'slot',
      data: { shortBy: fit.shortBy, people: step.people.map(({ id }) => id) },
    };
  },
  fixes: fixesOfShortTurnaround,
};

const travelText = ({ stop, travel, toldDeparture }: Step): string => {
  const leaves = toldDeparture === null ? '' : `departure at ${clockAt(stop, toldDeparture)}, `;
  if (travel === null || travel.minutes === null) return `${leaves}travel TBD`;
  const boarding = travel.boarding === 0 ? '' : `, ${2 * travel.boarding} min to get in and out`;
  return `${leaves}${travelModes[travel.mode].toLowerCase()} ${travel.minutes} min${boarding}`;
};

const whose = ({ people }: Step): string => (people.length === 0 ? '' : ` for ${namesOf(people)}`);
