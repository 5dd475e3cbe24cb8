import { cityText } from '../../domain/describe/travel-text';
import type { Stop } from '../../domain/records/stop';
import type { Instant } from '../../domain/time/instant';
import { cruisingSpeed, expectedFlight } from '../expected-flight';
import { fixesOfSpeed } from '../fixes/flight-time';
import { fixesOfMoments } from '../fixes/other-day';
import type { Rule } from '../rule';
import { dateAndClockAt } from '../wording';

export const arrivesBeforeDeparture: Rule<'leg'> = {
  id: 'arrives-before-departure',
  group: 'legs',
  looksAt: 'leg',
  severity: 'error',
  description: 'Wheels down comes after the wheels up of the stop before, whatever the clocks say.',
  silences: [],
  heeds: ['facts'],
  limits: [cruisingSpeed],
  check: ({ from, to, departs, arrives }) => {
    if (departs === null || arrives === null || arrives > departs) return null;
    const down = `Wheels down in ${cityText(to)} (${dateAndClockAt(to, arrives)})`;
    const up = `wheels up from ${cityText(from)} (${onBothClocks(from, to, departs)})`;
    return {
      severity: 'error',
      about: [{ kind: 'leg', id: to.id }],
      message: `${down} is not after ${up}.`,
      field: 'wheelsDown',
      data: { departs, arrives },
    };
  },
  fixes: (leg, _trip, setting) => [
    ...fixesOfMoments({ stop: leg.from, field: 'wheelsUp' }, { stop: leg.to, field: 'wheelsDown' }),
    ...fixesOfSpeed(leg, expectedFlight(leg, setting)),
  ],
};

/** The clocks of two cities may seem to say the contrary. */
const onBothClocks = (from: Stop, to: Stop, instant: Instant): string => {
  const [here, there] = [dateAndClockAt(from, instant), dateAndClockAt(to, instant)];
  return here === there ? here : `${here}, ${there} in ${cityText(to)}`;
};
