import { countText } from '../../domain/describe/count-text';
import { cityText } from '../../domain/describe/travel-text';
import { formatOffset } from '../../domain/time/format-offset';
import { formatDayMonth } from '../../domain/time/local-date';
import { fixesOfStaleOffset } from '../fixes/keep-clock';
import type { Rule } from '../rule';
import { staleDates } from '../stale-dates';

export const staleOffset: Rule<'visit'> = {
  id: 'stale-offset',
  group: 'time',
  looksAt: 'visit',
  severity: 'warning',
  description:
    'The clock of a stop is as it was when its days were planned: the rules of its zone have not ' +
    'changed since. One finding a stop.',
  silences: [],
  check: ({ stop }) => {
    const stale = staleDates(stop);
    const [first] = stale;
    if (!first) return null;
    const others = stale.length === 1 ? '' : `, and on ${countText(stale.length - 1, 'more day')}`;
    return {
      severity: 'warning',
      about: [{ kind: 'stop', id: stop.id }],
      message: `${cityText(stop)} was ${formatOffset(first.seen)} when this was planned, and is ${formatOffset(first.now)} on ${formatDayMonth(first.date)}${others}.`,
      field: 'zone',
      data: { stale },
    };
  },
  fixes: fixesOfStaleOffset,
};
