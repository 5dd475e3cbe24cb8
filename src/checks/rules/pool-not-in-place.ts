import { type Instant, minutesBetween } from '../../domain/time/instant';
import { fixesOfPool } from '../fixes/pool-earlier';
import type { Limit } from '../limit';
import type { Rule } from '../rule';
import { atMostWarning, ownSeverity } from '../severity';
import type { Pool } from '../subjects/pool';
import { clockAt, meetingName } from '../wording';

const before: Limit = {
  id: 'pool-minutes',
  label: 'Pool in place before the principal',
  unit: 'min',
  usual: 10,
  least: 0,
  most: 120,
};

export const poolNotInPlace: Rule<'pool'> = {
  id: 'pool-not-in-place',
  group: 'press',
  looksAt: 'pool',
  severity: 'warning',
  description:
    'The pool stands in place, or is brought there, ten minutes before the principal comes.',
  silences: [],
  limits: [before],
  check: (pool, { limitOf }) => {
    const { meeting, stop, principalAt } = pool;
    const least = limitOf(before);
    const last = lastOf(pool);
    if (last === null || minutesBetween(last, principalAt) >= least) return null;
    const early = minutesBetween(last, principalAt);
    const gap = early < 0 ? `${-early} min after` : `${early} min before`;
    return {
      severity: atMostWarning(ownSeverity(meeting.status)),
      about: [{ kind: 'meeting', id: meeting.id }],
      message: `The pool is at ${meetingName(meeting)} at ${clockAt(stop, last)}, ${gap} the principal (${clockAt(stop, principalAt)}).`,
      field: 'poolInPlace',
      data: { early },
    };
  },
  fixes: (pool, _, { limitOf }) => fixesOfPool(pool, limitOf(before)),
};

const lastOf = ({ inPlace, arrives }: Pool): Instant | null => {
  const told = [inPlace, arrives].flatMap((instant) => instant ?? []);
  return told.length === 0 ? null : Math.max(...told);
};
