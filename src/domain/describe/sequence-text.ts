import { type RunningStep, runningSteps, sequenceTotal } from '../derive/sequence';
import type { Meeting } from '../records/meeting';
import type { Stop } from '../records/stop';
import { formatClock } from '../time/clock-time';
import { countText } from './count-text';

/** '1430', '~1435' after a step whose length is to be decided; empty while nothing is known. */
export const stepClock = ({ begins, isAbout }: RunningStep): string =>
  begins === null ? '' : `${isAbout ? '~' : ''}${formatClock(begins, '24')}`;

/**
 * '1430 Gen. Liang: welcome (5 min)', a step a line; one of which nothing is told is left out. A clock
 * time that follows from an illustrative one has its mark.
 */
export const sequenceLines = (meeting: Meeting, stop: Stop): readonly string[] =>
  runningSteps(meeting, stop).flatMap((step) => {
    const words = [step.actor, step.text].filter(Boolean).join(': ');
    if (words === '') return [];
    const length = step.minutes === null ? '' : `(${step.minutes}\u00a0min)`;
    const clock = stepClock(step);
    const mark = clock !== '' && meeting.source === 'illustrative' ? '*' : '';
    return [[clock + mark, words, length].filter(Boolean).join(' ')];
  });

/** '32 of 30 min: 2 min over', '25 of 30 min, 1 step TBD', '25 min'; empty without steps. */
export const sequenceTotalText = (meeting: Meeting): string => {
  if (Object.keys(meeting.sequence).length === 0) return '';
  const { minutes, undecided, over } = sequenceTotal(meeting);
  const length = meeting.minutes === null ? '' : ` of ${meeting.minutes}`;
  const excess = over === 0 ? '' : `: ${over} min over`;
  const open = undecided === 0 ? '' : `, ${countText(undecided, 'step')} TBD`;
  return `${minutes}${length} min${excess}${open}`;
};
