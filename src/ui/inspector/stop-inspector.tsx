import { eveningsAt } from '../../domain/derive/days';
import { countryName } from '../../domain/describe/names';
import { dotted } from '../../domain/describe/piece';
import { cityText } from '../../domain/describe/travel-text';
import { stopRoles } from '../../domain/records/choices';
import { find } from '../../domain/trip';
import { useOpenTrip } from '../../store/use-legation';
import { AirfieldField } from './airfield-field';
import { FoldedGroup } from './folded-group';
import { Gone } from './gone';
import { Group } from './group';
import { Head } from './head';
import { LogGroup } from './log-group';
import { NightsEditor } from './nights-editor';
import { RecordFields } from './record-fields';
import { RemoveStop } from './remove-stop';
import { StopButtons } from './stop-buttons';
import { StopMomentField } from './stop-moment-field';
import { StopOrder } from './stop-order';

interface StopInspectorProps {
  readonly id: string;
}

export const StopInspector = ({ id }: StopInspectorProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const stop = find(trip.stops, id);
  if (!stop) return <Gone />;
  const fields = { table: 'stops', id, stop: id } as const;
  return (
    <>
      <Head
        title={cityText(stop)}
        subtitle={dotted([stopRoles[stop.role], countryName(stop.country), stop.zone])}
        about={{ kind: 'stop', id }}
      />
      <Group title="Stay">
        {stop.role === 'origin' ? null : (
          <>
            <StopMomentField stop={stop} end="wheelsDown" />
            <RecordFields {...fields} names={['wheelsDownSource']} />
            <AirfieldField stop={stop} end="wheelsDownAirfield" />
          </>
        )}
        {stop.role === 'return' ? null : (
          <>
            <StopMomentField stop={stop} end="wheelsUp" />
            <RecordFields {...fields} names={['wheelsUpSource']} />
            <AirfieldField stop={stop} end="wheelsUpAirfield" />
          </>
        )}
        <StopButtons id={id} />
      </Group>
      {eveningsAt(stop).length === 0 ? null : (
        <Group title="Nights">
          <NightsEditor stop={stop} />
        </Group>
      )}
      <FoldedGroup {...fields} title="Bag calls" names={['bagCalls']} />
      <Group title="Place">
        <RecordFields {...fields} names={['city', 'cityNative', 'country', 'zone', 'role']} />
        <StopOrder stop={stop} />
      </Group>
      <Group title="People">
        <RecordFields {...fields} names={['host', 'controlOfficer', 'greeters']} />
      </Group>
      <FoldedGroup
        {...fields}
        title="Languages and announcement"
        names={['languages', 'announced']}
      />
      <FoldedGroup {...fields} title="Aircraft here" names={['refuels', 'crewChanges']} />
      <LogGroup subject={{ kind: 'stop', id }} />
      <Group title="Notes">
        <RecordFields {...fields} names={['notes']} />
      </Group>
      <RemoveStop key={id} stop={stop} />
    </>
  );
};
