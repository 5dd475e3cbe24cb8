import { dotted } from '../../domain/describe/piece';
import { venueKinds } from '../../domain/records/choices';
import { find } from '../../domain/trip';
import { useOpenTrip } from '../../store/use-legation';
import { AirfieldCodeField } from './airfield-code-field';
import { CoordinatesField } from './coordinates-field';
import { DrivesEditor } from './drives-editor';
import { FoldedGroup } from './folded-group';
import { Gone } from './gone';
import { Group } from './group';
import { Head } from './head';
import { MergeButton } from './merge-button';
import { RecordFields } from './record-fields';
import { RemoveButton } from './remove-button';

interface VenueInspectorProps {
  readonly id: string;
}

export const VenueInspector = ({ id }: VenueInspectorProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const venue = find(trip.venues, id);
  if (!venue) return <Gone />;
  const fields = { table: 'venues', id, stop: venue.stop } as const;
  const hasBeds = venue.kind === 'hotel' || venue.beds !== null;
  const city = find(trip.stops, venue.stop)?.city ?? '';
  return (
    <>
      <Head
        title={venue.name || 'Unnamed place'}
        subtitle={dotted([venueKinds[venue.kind], city])}
        about={{ kind: 'venue', id }}
      />
      <Group title="Place">
        <RecordFields
          {...fields}
          names={['name', 'native', 'kind', 'stop', 'address', 'siteOfficer', 'holdRoom', 'notes']}
        />
        {venue.kind === 'airfield' ? <AirfieldCodeField venue={venue} /> : null}
        <CoordinatesField venue={venue} />
      </Group>
      <FoldedGroup
        {...fields}
        title="Room and hours"
        names={[
          'capacity',
          ...(hasBeds ? (['beds'] as const) : []),
          'hours',
          'closedOn',
          'outdoor',
        ]}
      />
      <FoldedGroup {...fields} title="Survey and press" names={['surveyedOn', 'pressAccess']} />
      <Group title="Drive times">
        <DrivesEditor venue={venue} />
      </Group>
      <MergeButton table="venues" id={id} />
      <RemoveButton table="venues" id={id} />
    </>
  );
};
