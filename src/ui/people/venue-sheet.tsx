import { useMemo } from 'react';
import { byText } from '../../domain/derive/by-order';
import { stopsInOrder } from '../../domain/derive/route';
import { recordName } from '../../domain/describe/record-name';
import { cityText } from '../../domain/describe/travel-text';
import { addRecord } from '../../domain/edits/record-edits';
import { newVenue } from '../../domain/records/new-record';
import type { Trip } from '../../domain/records/tables';
import { find } from '../../domain/trip';
import { pastedRows } from '../../store/state';
import { useActions, useAppState, useOpenTrip, useTripNow } from '../../store/use-legation';
import { selectedStop } from '../kit/selected-stop';
import { AddButton } from './add-button';
import { OpenHead } from './open-head';
import { PasteButton } from './paste-button';
import { Sheet } from './sheet';
import type { RowGroup, SheetColumn } from './sheet-column';

const columns: readonly SheetColumn[] = [
  { field: 'name', label: 'Name', width: 15 },
  { field: 'native', label: 'Own script', width: 9, isNative: true },
  { field: 'kind', label: 'Kind', width: 5 },
  { field: 'stop', label: 'Stop', width: 6.5 },
  { field: 'address', label: 'Address', width: 13 },
  { field: 'holdRoom', label: 'Hold room', width: 9 },
  { field: 'siteOfficer', label: 'Site officer', width: 10 },
];

/** The places of each stop. */
export const VenueSheet = () => {
  const trip = useOpenTrip((open) => open.trip);
  const selection = useAppState((state) => state.selection);
  const tripNow = useTripNow();
  const { keepDraft, openDialog } = useActions();
  const groups = useMemo(() => groupsOf(trip), [trip]);
  return (
    <Sheet
      title="Places"
      table="venues"
      kind="venue"
      columns={columns}
      groups={groups}
      headLabel="Place"
      headWidth={2}
      emptyText="No places yet. Places also come in by typing a line."
      Head={VenueHead}
      countryOf={(id) => find(trip.stops, find(trip.venues, id)?.stop ?? null)?.country ?? ''}
      onPasteRows={(text) => {
        keepDraft(pastedRows('venues'), text);
        openDialog({ kind: 'paste-records', table: 'venues' });
      }}
      tools={
        <>
          <PasteButton table="venues" />
          <AddButton
            label="Add a place"
            first={{ kind: 'venue', column: 'name' }}
            editFor={(id) => {
              const stop = selectedStop(tripNow(), selection)?.id ?? null;
              return addRecord('venues', newVenue(id, { stop }), 'a place');
            }}
          />
        </>
      }
    />
  );
};

const VenueHead = ({ id }: { readonly id: string }) => (
  <OpenHead name={useOpenTrip((open) => recordName(open.trip, 'venues', id))} />
);

const groupsOf = (trip: Trip): readonly RowGroup[] => {
  const venues = Object.values(trip.venues).toSorted((one, other) => byText(one.name, other.name));
  return [
    ...stopsInOrder(trip).map((stop) => ({ stop: stop.id, name: cityText(stop) })),
    { stop: null, name: 'No stop' },
  ].map(({ stop, name }) => ({
    name,
    ids: venues.filter((venue) => venue.stop === stop).map(({ id }) => id),
  }));
};
