import type { Leg } from '../../domain/derive/route';
import { cityText } from '../../domain/describe/travel-text';
import { HOUR, type Instant } from '../../domain/time/instant';
import { addDays, daysBetween, formatShortDate } from '../../domain/time/local-date';
import { wallClockAt } from '../../domain/time/zones';
import type { Rule } from '../rule';
import { clockAt } from '../wording';

/** In minutes: a clock changed by so much is one of another date. */
const HALF_A_DAY = 720;

/** The schedule names city and date over each day by itself: there is nothing left to label. */
export const dateLine: Rule<'leg'> = {
  id: 'date-line',
  group: 'time',
  looksAt: 'leg',
  severity: 'note',
  description: 'Says where a date or an hour comes twice on the way, or a date passes in the air.',
  silences: [],
  check: (leg) => {
    const { departs, arrives } = leg;
    if (departs === null || arrives === null || arrives <= departs) return null;
    const message = oddityOf(leg, departs, arrives);
    return (
      message !== null && {
        severity: 'note',
        about: [{ kind: 'leg', id: leg.to.id }],
        message,
        field: 'wheelsDown',
        data: { departs, arrives },
      }
    );
  },
};

const oddityOf = (
  { from, to, clockChange }: Leg,
  departs: Instant,
  arrives: Instant,
): string | null => {
  const up = wallClockAt(from.zone, departs);
  const down = wallClockAt(to.zone, arrives);
  const days = daysBetween(up.date, down.date);
  const [here, there] = [cityText(from), cityText(to)];
  if (days >= 2 && arrives - departs < 24 * HOUR)
    return `${formatShortDate(addDays(up.date, 1))} passes in the air between ${here} and ${there}.`;
  if (days > 0 || (days === 0 && down.clock >= up.clock)) return null;
  if (Math.abs(clockChange ?? 0) >= HALF_A_DAY)
    return `${formatShortDate(down.date)} occurs twice: ${here}, then ${there}.`;
  return `Wheels down in ${there} (${clockAt(to, arrives)}) reads earlier than wheels up from ${here} (${clockAt(from, departs)}).`;
};
