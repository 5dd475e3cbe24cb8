import { stopsInOrder } from '../../domain/derive/route';
import { addRecord } from '../../domain/edits/record-edits';
import { venueKinds } from '../../domain/records/choices';
import { newVenue } from '../../domain/records/new-record';
import type { Trip } from '../../domain/records/tables';
import type { Venue } from '../../domain/records/venue';
import { useActions, useAppState, useOpenTrip } from '../../store/use-legation';
import { NativeText } from '../kit/native-text';
import { selectedStop } from '../kit/selected-stop';
import { type Entry, type EntryGroup, RecordList } from './record-list';

/** The places of each stop; drive times are set in the inspector of either end. */
export const VenueList = () => {
  const trip = useOpenTrip((open) => open.trip);
  const selection = useAppState((state) => state.selection);
  const { edit } = useActions();
  return (
    <RecordList
      title="Places"
      kind="venue"
      addLabel="Add a place"
      emptyText="No places yet. Places also come in by typing a line."
      groups={groupsOf(trip)}
      onAdd={(id) => {
        const stop = selectedStop(trip, selection)?.id ?? null;
        edit(addRecord('venues', newVenue(id, { stop }), 'a place'));
      }}
    />
  );
};

const groupsOf = (trip: Trip): readonly EntryGroup[] => {
  const venues = Object.values(trip.venues).toSorted((one, other) =>
    one.name < other.name ? -1 : 1,
  );
  const groups = [
    ...stopsInOrder(trip).map(({ id, city }) => ({ id, name: city || 'City TBD' })),
    { id: null, name: 'No stop' },
  ];
  return groups
    .map(({ id, name }) => ({
      name,
      entries: venues.filter(({ stop }) => stop === id).map((venue) => entryOf(trip, venue)),
    }))
    .filter(({ entries }) => entries.length > 0);
};

const entryOf = (trip: Trip, venue: Venue): Entry => {
  const country = trip.stops[venue.stop ?? '']?.country ?? '';
  const drives = Object.values(trip.drives).filter(
    ({ from, to, minutes }) => minutes !== null && (from === venue.id || to === venue.id),
  ).length;
  return {
    id: venue.id,
    name: (
      <>
        {venue.name || 'Unnamed place'} <NativeText text={venue.native} country={country} />
      </>
    ),
    detail: venueKinds[venue.kind],
    aside: `${drives} ${drives === 1 ? 'drive' : 'drives'}`,
  };
};
