import type { Leg } from '../../domain/derive/route';
import { cityText } from '../../domain/describe/travel-text';
import { formatDuration } from '../../domain/time/format-offset';
import { type CrewDuty, dutyAfter, isBasicCrew, isOver } from '../crew-duties';
import type { Limit } from '../limit';
import { type Candidate, candidate, type Rule } from '../rule';
import type { Setting } from '../setting';
import type { Flight } from '../subjects/flight';

const longestDuty: Limit = {
  id: 'crew-duty',
  label: 'Longest duty of a crew',
  unit: 'h',
  usual: 16,
  least: 4,
  most: 36,
};
const longestAugmented: Limit = {
  id: 'augmented-crew-duty',
  label: 'Longest duty of an augmented crew',
  unit: 'h',
  usual: 24,
  least: 4,
  most: 48,
};
const leastRest: Limit = {
  id: 'crew-rest',
  label: 'Rest of a crew between two duties',
  unit: 'h',
  usual: 12,
  least: 6,
  most: 48,
};

export const crewDuty: Rule<'flight'> = {
  id: 'crew-duty',
  group: 'rest',
  looksAt: 'flight',
  severity: 'warning',
  description:
    'A crew is on duty from 2 h before its first wheels up to 30 min after its last wheels down, ' +
    'not for too long, and rests between two duties. One of unknown size is held to be augmented.',
  silences: [],
  limits: [longestDuty, longestAugmented, leastRest],
  check: (flight, setting) => {
    const duty = dutyOf(flight, setting);
    if (!duty || (!isOver(duty) && duty.shortRest === null)) return null;
    const { leg } = flight;
    return {
      severity: 'warning',
      about: [{ kind: 'leg', id: leg.to.id }],
      message:
        duty.shortRest === null
          ? longText(duty, leg)
          : `The crew rests ${formatDuration(duty.shortRest)} in ${cityText(leg.from)}; ${setting.limitOf(leastRest)} h is the least.`,
      field: duty.shortRest === null ? 'inboundCrew' : 'wheelsDown',
      data: { minutes: duty.minutes, rest: duty.shortRest },
    };
  },
  fixes: (flight, _, setting) => {
    const duty = dutyOf(flight, setting);
    return duty ? [...augment(duty), ...changeCrew(flight)] : [];
  },
};

const dutyOf = ({ leg, earlier }: Flight, { limitOf }: Setting): CrewDuty | null =>
  dutyAfter([...earlier, leg], {
    basic: limitOf(longestDuty) * 60,
    augmented: limitOf(longestAugmented) * 60,
    rest: limitOf(leastRest) * 60,
  });

const longText = ({ minutes, most, legs }: CrewDuty, leg: Leg): string => {
  const from = cityText(legs[0]?.from ?? leg.from);
  return `Crew duty of ${formatDuration(minutes)} from ${from} to ${cityText(leg.to)}${isBasicCrew(legs) ? ', crew not augmented' : ''}; ${formatDuration(most)} is the most.`;
};

const augment = ({ legs }: CrewDuty): readonly Candidate[] => [
  candidate('Fly with an augmented crew', (draft) => {
    for (const { to } of legs) {
      const changed = draft.stops[to.id];
      if (changed) changed.inboundCrew = 'augmented';
    }
  }),
];

/** Another crew waits where the leg begins. */
const changeCrew = ({ leg: { from }, earlier }: Flight): readonly Candidate[] =>
  earlier.length === 0
    ? []
    : [
        candidate(`Change the crew in ${cityText(from)}`, (draft) => {
          const changed = draft.stops[from.id];
          if (changed) changed.crewChanges = true;
        }),
      ];
