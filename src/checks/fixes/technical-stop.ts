import { cityText } from '../../domain/describe/travel-text';
import { addStop } from '../../domain/edits/add-stop';
import type { Trip } from '../../domain/records/tables';
import { find } from '../../domain/trip';
import { type Candidate, candidate } from '../rule';
import type { LegOfTrip, Sector } from '../subjects/leg';

/** At a technical stop that is there already, the last first. */
export const refuelOnTheWay = ({ sectors }: LegOfTrip): readonly Candidate[] =>
  sectors.toReversed().map(refuelAfter);

const refuelAfter = ({ to }: Sector): Candidate =>
  candidate(`Refuel in ${cityText(to)}`, (draft) => {
    const stop = draft.stops[to.id];
    if (stop) stop.refuels = true;
  });

/** Where, nobody knows yet: its city, its clock and its times are for the planner to say. */
export const stopOnTheWay = ({ from, to }: LegOfTrip, trip: Trip): readonly Candidate[] => {
  const id = `technical-${to.id}`;
  if (find(trip.stops, id)) return [];
  const { zone, inboundAircraft, inboundCallsign, inboundSeats, inboundRange, inboundCrew } = to;
  const aircraft = { inboundAircraft, inboundCallsign, inboundSeats, inboundRange, inboundCrew };
  const values = { role: 'technical', refuels: true, zone, ...aircraft } as const;
  const { change } = addStop(trip, id, values, from.id);
  return [candidate(`Add a technical stop between ${cityText(from)} and ${cityText(to)}`, change)];
};
