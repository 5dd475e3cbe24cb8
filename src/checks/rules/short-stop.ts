import { nightsAt } from '../../domain/derive/days';
import { instantOf } from '../../domain/derive/span';
import { cityText } from '../../domain/describe/travel-text';
import { formatDuration } from '../../domain/time/format-offset';
import { minutesBetween } from '../../domain/time/instant';
import type { Limit } from '../limit';
import type { Rule } from '../rule';

const least: Limit = {
  id: 'short-stop-hours',
  label: 'Shortest visit without a RON',
  unit: 'h',
  usual: 6,
  least: 0,
  most: 24,
};

export const shortStop: Rule<'visit'> = {
  id: 'short-stop',
  group: 'protocol',
  looksAt: 'visit',
  severity: 'note',
  description: 'A visit of less than six hours without a night may be taken for a refuelling stop.',
  silences: [],
  limits: [least],
  check: ({ stop }, { limitOf }) => {
    const down = instantOf(stop.wheelsDown, stop.zone);
    const up = instantOf(stop.wheelsUp, stop.zone);
    if (stop.role !== 'visit' || down === null || up === null || up <= down) return null;
    const minutes = minutesBetween(down, up);
    if (minutes >= limitOf(least) * 60 || nightsAt(stop).length > 0) return null;
    return {
      severity: 'note',
      about: [{ kind: 'stop', id: stop.id }],
      message: `${cityText(stop)}: ${formatDuration(minutes)} on the ground, no RON.`,
      field: 'wheelsUp',
      data: { minutes },
    };
  },
};
