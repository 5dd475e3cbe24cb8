import type { Trip } from '../../domain/records/tables';

/** The same trip with its records, and who is in its meetings and cars, in the opposite order. */
export const backwards = (trip: Trip): Trip => ({
  ...trip,
  stops: reversed(trip.stops),
  meetings: Object.fromEntries(
    Object.entries(reversed(trip.meetings)).map(([id, meeting]) => [
      id,
      { ...meeting, participants: reversed(meeting.participants) },
    ]),
  ),
  moves: reversed(trip.moves),
  people: reversed(trip.people),
  venues: reversed(trip.venues),
  drives: reversed(trip.drives),
});

const reversed = <Entry>(table: Readonly<Record<string, Entry>>): Record<string, Entry> =>
  Object.fromEntries(Object.entries(table).reverse());
