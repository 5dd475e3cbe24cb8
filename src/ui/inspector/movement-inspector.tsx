import type { Movement } from '../../domain/derive/movements';
import { movementNamed } from '../../domain/derive/programme';
import { allTracks, tracksOf } from '../../domain/derive/tracks';
import { dotted } from '../../domain/describe/piece';
import { bufferText, movementText } from '../../domain/describe/travel-text';
import { setMovement } from '../../domain/edits/set-movement';
import {
  type Source,
  sources,
  type TravelMode,
  tracks,
  travelModes,
} from '../../domain/records/choices';
import { LONGEST_TRAVEL_MINUTES } from '../../domain/records/drive';
import { formatClock } from '../../domain/time/clock-time';
import { find } from '../../domain/trip';
import { readMinutes } from '../../input/read-fields';
import { readClock } from '../../input/read-value';
import { useActions, useAppState, useOpenTrip } from '../../store/use-legation';
import { CheckField } from '../kit/check-field';
import { ChoiceField } from '../kit/choice-field';
import { ParsedField } from '../kit/parsed-field';
import { TextField } from '../kit/text-field';
import { Gone } from './gone';
import { Group } from './group';
import { Head } from './head';
import { MovementTracks } from './movement-tracks';
import { OtherMovements } from './other-movements';
import { RecordFields } from './record-fields';
import { RemoveButton } from './remove-button';
import { VehiclesEditor } from './vehicles-editor';

interface MovementInspectorProps {
  readonly id: string;
}

/** A movement as it is derived; what is typed here makes it the planner's own. */
export const MovementInspector = ({ id }: MovementInspectorProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const programme = useAppState((state) => state.programme);
  const lookedAt = useAppState((state) => state.lookedAt);
  const movement = movementNamed(trip, programme, lookedAt, id);
  if (!movement) return <Gone />;
  return (
    <>
      <Head
        title={`${tracksText(movement)}To ${find(trip.venues, movement.to)?.name ?? 'place TBD'}`}
        subtitle={dotted([
          `From ${find(trip.venues, movement.from)?.name ?? 'place TBD'}`,
          movementText(movement),
          bufferText(movement),
        ])}
        about={{ kind: 'movement', id }}
      />
      <Group title="Movement">
        <MovementFields movement={movement} />
      </Group>
      <VehiclesEditor movement={movement} />
      <OtherMovements leadsTo={movement.leadsTo} />
      {movement.move ? (
        <RemoveButton
          table="moves"
          id={movement.move.id}
          consequence={
            movement.track === 'principal'
              ? 'It is then derived again from the drive times.'
              : 'Its vehicles and seats go with it.'
          }
        />
      ) : null}
    </>
  );
};

/** 'Press: ', 'Press, Baggage: '; nothing for the principal's alone. */
const tracksText = ({ track, move }: Movement): string => {
  const on = move ? tracksOf(move) : { [track]: true };
  const names = allTracks.filter((name) => name in on).map((name) => tracks[name]);
  return track === 'principal' ? '' : `${names.join(', ')}: `;
};

interface MovementFieldsProps {
  readonly movement: Movement;
}

const MovementFields = ({ movement }: MovementFieldsProps) => {
  const { edit, newId } = useActions();
  const { move, travel } = movement;
  const set = (values: Parameters<typeof setMovement>[2], step?: string): void => {
    edit(setMovement(movement, newId(), values), step);
  };
  return (
    <>
      <ParsedField
        label="Minutes"
        text={travel.minutes === null ? '' : `${travel.minutes} min`}
        placeholder="Not known"
        read={(text) => readMinutes(text, { start: null, most: LONGEST_TRAVEL_MINUTES })}
        onChange={(minutes) => set({ minutes })}
      />
      <MovementTracks movement={movement} />
      {move ? (
        <RecordFields table="moves" id={move.id} stop={movement.stop.id} names={['from', 'to']} />
      ) : null}
      <ParsedField
        label="Departs"
        text={move?.departs == null ? '' : formatClock(move.departs, '24')}
        placeholder="As soon as it can"
        read={readClock}
        onChange={(departs) => set({ departs })}
      />
      <ChoiceField
        label="By"
        choices={travelModes}
        value={travel.mode}
        onChange={(mode, step) => isMode(mode) && set({ mode }, step)}
      />
      <CheckField
        label="Escorted"
        isInColumn
        isOn={move?.escorted ?? false}
        onChange={(escorted) => set({ escorted })}
      />
      <ChoiceField
        label="Source"
        choices={sources}
        value={travel.source}
        onChange={(source, step) => isSource(source) && set({ source }, step)}
      />
      <TextField
        label="Notes"
        lines="many"
        value={move?.notes ?? ''}
        onChange={(notes, step) => set({ notes }, step)}
      />
    </>
  );
};

const isMode = (text: string | null): text is TravelMode => text !== null && text in travelModes;
const isSource = (text: string | null): text is Source => text !== null && text in sources;
