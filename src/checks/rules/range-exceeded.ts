import { cityText } from '../../domain/describe/travel-text';
import type { Facts } from '../../domain/facts/facts';
import { refuelOnTheWay, stopOnTheWay } from '../fixes/technical-stop';
import type { Report, Rule } from '../rule';
import type { LegOfTrip, Sector } from '../subjects/leg';
import { legAbout, legText, milesOf, milesText } from '../subjects/leg-facts';
import { listText } from '../wording';

export const rangeExceeded: Rule<'leg'> = {
  id: 'range-exceeded',
  group: 'legs',
  looksAt: 'leg',
  severity: 'error',
  description:
    'No leg is longer than the aircraft flies without refuelling. Legs with technical stops between ' +
    'at which it takes on no fuel count as one; that may only be unsaid, and is a warning.',
  silences: [],
  heeds: ['facts'],
  check: (leg, { facts }) => {
    const miles = milesOf(leg, facts);
    const range = leg.to.inboundRange;
    if (miles === null || range === null) return null;
    if (!isLongAlone(leg, range, facts)) return sectorsReport(leg, miles, range, facts);
    return {
      severity: 'error',
      about: legAbout(leg),
      message: `${legText(leg)} is ${milesText(miles)}; the aircraft flies ${milesText(range)} without refuelling.`,
      field: 'inboundRange',
      data: { miles: Math.round(miles), range },
    };
  },
  fixes: (leg, trip, { facts }) =>
    isLongAlone(leg, leg.to.inboundRange, facts) ? stopOnTheWay(leg, trip) : refuelOnTheWay(leg),
};

const isLongAlone = (sector: Sector, range: number | null, facts: Facts): boolean => {
  const miles = milesOf(sector, facts);
  return miles !== null && range !== null && range < Math.round(miles);
};

/** Null while one of the legs is too long by itself: that is told there. */
const sectorsReport = (
  leg: LegOfTrip,
  lastMiles: number,
  range: number,
  facts: Facts,
): Report | null => {
  const [first] = leg.sectors;
  const each = leg.sectors.map((sector) => milesOf(sector, facts));
  const miles = each.reduce<number>((sum, one) => sum + (one ?? 0), lastMiles);
  const isToldThere = leg.sectors.some((sector) =>
    isLongAlone(sector, sector.to.inboundRange, facts),
  );
  if (!first || isToldThere || range >= Math.round(miles)) return null;
  const by = listText(leg.sectors.map(({ to }) => cityText(to)));
  return {
    severity: 'warning',
    about: legAbout(leg),
    message: `${cityText(first.from)} to ${cityText(leg.to)} by ${by} is ${milesText(miles)} without fuel on the way; the aircraft flies ${milesText(range)} without refuelling.`,
    field: 'inboundRange',
    data: { miles: Math.round(miles), range },
  };
};
