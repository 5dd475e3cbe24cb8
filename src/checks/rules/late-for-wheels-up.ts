import { MINUTE, minutesBetween } from '../../domain/time/instant';
import { fixesOfLateParty } from '../fixes/late-party-fixes';
import type { Rule } from '../rule';
import { ownSeverity } from '../severity';
import type { Step } from '../subjects/step';
import { dueText, leavingText, stepAbout } from '../subjects/step-facts';
import { clockAt } from '../wording';

/** From stepping out of the car to wheels up. */
const ABOARD_MINUTES = 10;

export const lateForWheelsUp: Rule<'step'> = {
  id: 'late-for-wheels-up',
  group: 'legs',
  looksAt: 'step',
  severity: 'by status',
  description: `The last meeting of a stop ends in time for the way to the airfield, and ${ABOARD_MINUTES} minutes to board.`,
  silences: ['staff-boarding'],
  check: (step) => {
    const shortBy = minutesShort(step);
    if (shortBy === null || shortBy <= 0 || !step.before) return null;
    return {
      severity: ownSeverity(step.before.status),
      about: [...stepAbout(step)].reverse(),
      message: `${leavingText(step)}, ${wayText(step)}, ${dueText(step)}: ${shortBy} min short.`,
      field: 'slot',
      data: { shortBy },
    };
  },
  fixes: (step, trip) =>
    fixesOfLateParty(trip, step, {
      shortBy: minutesShort(step) ?? 0,
      latestDeparture: step.due - minutesNeeded(step) * MINUTE,
    }),
};

/** A way that nobody knows is counted as none: late even so is late. */
const minutesNeeded = ({ travel }: Step): number => (travel?.minutes ?? 0) + ABOARD_MINUTES;

const minutesShort = (step: Step): number | null => {
  const { before, after, free, due, toldDeparture } = step;
  if (before === null || after !== null || due < free) return null;
  const leavesEarly = toldDeparture === null ? 0 : minutesBetween(toldDeparture, free);
  const leaves = Math.max(free, toldDeparture ?? free);
  return Math.max(leavesEarly, minutesBetween(due, leaves + minutesNeeded(step) * MINUTE));
};

const wayText = ({ stop, travel, toldDeparture }: Step): string => {
  const minutes = travel?.minutes ?? null;
  const way = minutes === null ? 'way to the airfield TBD' : `${minutes} min to the airfield`;
  return toldDeparture === null ? way : `departure at ${clockAt(stop, toldDeparture)}, ${way}`;
};
