import { legsOf } from '../../domain/derive/route';
import { dotted } from '../../domain/describe/piece';
import { formatDuration, formatHomeDifference } from '../../domain/time/format-offset';
import { find } from '../../domain/trip';
import { useOpenTrip } from '../../store/use-legation';
import { AirfieldField } from './airfield-field';
import { BoardGroup } from './board-group';
import { FoldedGroup } from './folded-group';
import { Gone } from './gone';
import { Group } from './group';
import { Head } from './head';
import { RecordFields } from './record-fields';
import { StopMomentField } from './stop-moment-field';

interface LegInspectorProps {
  /** The stop that the leg leads to. */
  readonly id: string;
}

export const LegInspector = ({ id }: LegInspectorProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const stop = find(trip.stops, id);
  const leg = legsOf(trip).find(({ to }) => to.id === id);
  if (!stop) return <Gone />;
  const fields = { table: 'stops', id, stop: id } as const;
  return (
    <>
      <Head
        title={leg ? `${leg.from.city || 'TBD'} – ${leg.to.city || 'TBD'}` : stop.city}
        subtitle={dotted([
          'Leg',
          leg?.minutes == null || leg.minutes < 0 ? 'time TBD' : formatDuration(leg.minutes),
          leg?.clockChange == null ? '' : `clock ${formatHomeDifference(leg.clockChange)}`,
        ])}
        about={{ kind: 'leg', id }}
      />
      {leg ? (
        <Group title={`Departs ${leg.from.city}`} line={`departure ${leg.from.id}`}>
          <StopMomentField stop={leg.from} end="wheelsUp" />
          <RecordFields
            table="stops"
            id={leg.from.id}
            stop={leg.from.id}
            names={['wheelsUpSource']}
          />
          <AirfieldField stop={leg.from} end="wheelsUpAirfield" />
        </Group>
      ) : null}
      <Group title={`Arrives ${stop.city}`} line={`arrival ${stop.id}`}>
        <StopMomentField stop={stop} end="wheelsDown" />
        <RecordFields {...fields} names={['wheelsDownSource']} />
        <AirfieldField stop={stop} end="wheelsDownAirfield" />
      </Group>
      <Group title="Aircraft">
        <RecordFields
          {...fields}
          names={[
            'inboundMode',
            'inboundAircraft',
            'inboundCallsign',
            'inboundSeats',
            'inboundNotes',
          ]}
        />
      </Group>
      <FoldedGroup
        {...fields}
        title="Range, crew, clearance"
        names={['inboundRange', 'inboundCrew', 'inboundClearance']}
      />
      <BoardGroup stop={stop} />
    </>
  );
};
