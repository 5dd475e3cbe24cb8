import type { ClockTime } from '../../domain/time/clock-time';
import { formatDayMonth } from '../../domain/time/local-date';
import { type WallClock, wallClockAt } from '../../domain/time/zones';
import { fixesOfRushHour } from '../fixes/rush-hour-time';
import { toldInParts } from '../gathered-report';
import type { Rule } from '../rule';
import { atMostNote, ownSeverity } from '../severity';
import type { MovementOnWay } from '../subjects/movement';
import { clockAt, placeName } from '../wording';

const rushHours: readonly (readonly [from: ClockTime, until: ClockTime])[] = [
  ['07:00', '09:30'],
  ['17:00', '19:30'],
];

/** A shorter one is soon made up for. */
const LEAST_MINUTES = 10;

export const rushHourTravel: Rule<'movement'> = {
  id: 'rush-hour-travel',
  group: 'time',
  looksAt: 'movement',
  severity: 'note',
  description:
    'A drive in the rush hour (0700–0930 and 1700–1930) without an escort goes by no estimate for ' +
    'empty roads. One finding a stop.',
  silences: [],
  check: (subject) => {
    const { movement, to, minutes, status } = subject;
    const leaves = leavesInRush(subject);
    if (!leaves || movement.departs === null) return null;
    const clock = clockAt(movement.stop, movement.departs);
    return {
      severity: atMostNote(ownSeverity(status)),
      about: [{ kind: 'movement', id: movement.id }],
      message: `${clock} on ${formatDayMonth(leaves.date)} to ${placeName(to)} takes the ${minutes} min of free roads`,
      gatherAt: movement.stop,
      data: { clock, minutes },
    };
  },
  gather: toldInParts,
  fixes: fixesOfRushHour,
};

/** Minutes that somebody gave this very movement are meant for its hour. */
const leavesInRush = ({ movement, minutes }: MovementOnWay): WallClock | null => {
  const { travel, move, departs, stop } = movement;
  if (travel.mode !== 'motorcade' || travel.source !== 'estimate' || departs === null) return null;
  if (move?.escorted || (move?.minutes ?? null) !== null || minutes < LEAST_MINUTES) return null;
  const leaves = wallClockAt(stop.zone, departs);
  const isInRush = rushHours.some(([from, until]) => leaves.clock >= from && leaves.clock < until);
  return isInRush ? leaves : null;
};
