import { cityText } from '../../domain/describe/travel-text';
import { tracks } from '../../domain/records/choices';
import { minutesBetween } from '../../domain/time/instant';
import { fixesOfBoarding } from '../fixes/board-earlier';
import type { Limit } from '../limit';
import type { Rule } from '../rule';
import type { Setting } from '../setting';
import { atMostWarning, ownSeverity } from '../severity';
import type { Boarding } from '../subjects/boarding';
import { clockAt } from '../wording';

const delegation: Limit = {
  id: 'delegation-aboard-minutes',
  label: 'The delegation is at the aircraft so long before wheels up',
  unit: 'min',
  usual: 30,
  least: 0,
  most: 180,
};

const principal: Limit = {
  id: 'principal-aboard-minutes',
  label: 'The principal is at the aircraft so long before wheels up',
  unit: 'min',
  usual: 5,
  least: 0,
  most: 60,
};

export const staffBoarding: Rule<'boarding'> = {
  id: 'staff-boarding',
  group: 'people',
  looksAt: 'boarding',
  severity: 'warning',
  description:
    'The delegation is at the aircraft half an hour before wheels up, and a principal who travels ' +
    'alone five minutes before.',
  silences: [],
  limits: [delegation, principal],
  check: (boarding, setting) => {
    const { stop, movement, before, arrives, wheelsUp } = boarding;
    const shortBy = minutesShort(boarding, setting);
    if (shortBy <= 0) return null;
    const early = minutesBetween(arrives, wheelsUp);
    const lead = early < 0 ? `${-early} min after` : `${early} min before`;
    return {
      severity: atMostWarning(ownSeverity(before?.status ?? 'confirmed')),
      about: [
        { kind: 'stop', id: stop.id },
        ...(movement.track === 'principal' ? [] : [{ kind: 'movement' as const, id: movement.id }]),
        ...(before ? [{ kind: 'meeting' as const, id: before.id }] : []),
      ],
      message: `${whoOf(boarding)} at the airfield in ${cityText(stop)} at ${clockAt(stop, arrives)}, ${lead} wheels up: ${shortBy} min short.`,
      field: 'wheelsUp',
      data: { shortBy, movement: movement.id },
    };
  },
  fixes: (boarding, _trip, setting) => fixesOfBoarding(boarding, minutesShort(boarding, setting)),
};

const minutesShort = (
  { arrives, wheelsUp, hasDelegation }: Boarding,
  { limitOf }: Setting,
): number => limitOf(hasDelegation ? delegation : principal) - minutesBetween(arrives, wheelsUp);

const whoOf = ({ movement, hasDelegation }: Boarding): string => {
  if (movement.track !== 'principal') return `${tracks[movement.track]} is`;
  return hasDelegation ? 'The delegation is' : 'The principal is';
};
