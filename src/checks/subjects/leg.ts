import { type Leg, legsOf } from '../../domain/derive/route';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { Venue } from '../../domain/records/venue';
import { find, journeyOf } from '../../domain/trip';
import type { Batch } from './batch';

/** A leg with its two ends, and what is being done for it. */
export interface LegOfTrip extends Leg {
  readonly departureAirfield: Venue | null;
  readonly arrivalAirfield: Venue | null;
  readonly homeCountry: string;
  readonly tasks: Trip['tasks'];
  /** What the aircraft has flown since it last took on fuel, in that order. */
  readonly sectors: readonly Sector[];
}

/** A leg that ended at a technical stop without fuel. */
export interface Sector extends Pick<Leg, 'from' | 'to'> {
  readonly departureAirfield: Venue | null;
  readonly arrivalAirfield: Venue | null;
}

export const legBatches = (trip: Trip): readonly Batch<LegOfTrip>[] => {
  const { homeCountry } = journeyOf(trip);
  const { stops, venues, tasks } = trip;
  return [
    {
      key: 'legs',
      inputs: [stops, venues, tasks, homeCountry],
      make: () => {
        const legs = legsOf(trip);
        return legs.map((leg, index) => ({
          key: leg.to.id,
          subject: {
            ...leg,
            ...airfieldsOf(leg, venues),
            homeCountry,
            tasks,
            sectors: sectorsBefore(legs.slice(0, index), leg).map(({ from, to }) => ({
              from,
              to,
              ...airfieldsOf({ from, to }, venues),
            })),
          },
        }));
      },
    },
  ];
};

const airfieldsOf = ({ from, to }: Pick<Leg, 'from' | 'to'>, venues: Trip['venues']) => ({
  departureAirfield: find(venues, from.wheelsUpAirfield) ?? null,
  arrivalAirfield: find(venues, to.wheelsDownAirfield) ?? null,
});

/** A visit is long enough to refuel; at a technical stop it is said whether the aircraft does. */
const sectorsBefore = (earlier: readonly Leg[], { from, to }: Leg): readonly Leg[] => {
  const last = earlier.at(-1);
  const isFlownOn =
    last !== undefined && from.role === 'technical' && !from.refuels && isSameAircraft(from, to);
  return isFlownOn ? [...sectorsBefore(earlier.slice(0, -1), last), last] : [];
};

const isSameAircraft = (one: Stop, other: Stop): boolean =>
  one.inboundMode === 'aircraft' &&
  other.inboundMode === 'aircraft' &&
  one.inboundAircraft === other.inboundAircraft &&
  one.inboundCallsign === other.inboundCallsign;
