import { fixesOfRange } from '../fixes/technical-stop';
import type { Rule } from '../rule';
import { legAbout, legText, milesOf, milesText } from '../subjects/leg-facts';

export const rangeExceeded: Rule<'leg'> = {
  id: 'range-exceeded',
  group: 'legs',
  looksAt: 'leg',
  severity: 'error',
  description: 'No leg is longer than the aircraft flies without refuelling.',
  silences: [],
  heeds: ['facts'],
  check: (leg, { facts }) => {
    const miles = milesOf(leg, facts);
    const range = leg.to.inboundRange;
    if (miles === null || range === null || range >= Math.round(miles)) return null;
    return {
      severity: 'error',
      about: legAbout(leg),
      message: `${legText(leg)} is ${milesText(miles)}; the aircraft flies ${milesText(range)} without refuelling.`,
      field: 'inboundRange',
      data: { miles: Math.round(miles), range },
    };
  },
  fixes: fixesOfRange,
};
