import type { Movement } from '../../domain/derive/movements';
import { scheduleOf } from '../../domain/derive/schedule';
import { dotted } from '../../domain/describe/piece';
import { bufferText, movementText } from '../../domain/describe/travel-text';
import { setMovement } from '../../domain/edits/set-movement';
import { type Source, sources, type TravelMode, travelModes } from '../../domain/records/choices';
import { LONGEST_TRAVEL_MINUTES } from '../../domain/records/drive';
import type { Trip } from '../../domain/records/tables';
import { formatClock } from '../../domain/time/clock-time';
import { find } from '../../domain/trip';
import { readMinutes } from '../../input/read-fields';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { ChoiceField } from '../kit/choice-field';
import { ParsedField } from '../kit/parsed-field';
import { TextField } from '../kit/text-field';
import { Gone } from './gone';
import { Group } from './group';
import { Head } from './head';
import { readClock } from './read-value';
import { RemoveButton } from './remove-button';

interface MovementInspectorProps {
  readonly id: string;
}

/** A movement as it is derived; what is typed here makes it the planner's own. */
export const MovementInspector = ({ id }: MovementInspectorProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const movement = movementOf(trip, id);
  if (!movement) return <Gone />;
  return (
    <>
      <Head
        title={`To ${find(trip.venues, movement.to)?.name ?? 'place TBD'}`}
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
      {movement.move ? (
        <RemoveButton
          table="moves"
          id={movement.move.id}
          consequence="It is then derived again from the drive times."
        />
      ) : null}
    </>
  );
};

const movementOf = (trip: Trip, id: string): Movement | undefined =>
  scheduleOf(trip)
    .flatMap(({ lines }) => lines)
    .flatMap((line) => (line.kind === 'movement' && line.movement.id === id ? [line.movement] : []))
    .at(0);

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
        label="Departs"
        text={move?.departs == null ? '' : formatClock(move.departs, '24')}
        placeholder="As soon as it can"
        read={readClock}
        onChange={(departs) => set({ departs })}
      />
      <ParsedField
        label="Minutes"
        text={travel.minutes === null ? '' : `${travel.minutes} min`}
        placeholder="Not known"
        read={(text) => readMinutes(text, { start: null, most: LONGEST_TRAVEL_MINUTES })}
        onChange={(minutes) => set({ minutes })}
      />
      <ChoiceField
        label="By"
        choices={travelModes}
        value={travel.mode}
        onChange={(mode) => isMode(mode) && set({ mode })}
      />
      <ChoiceField
        label="Source"
        choices={sources}
        value={travel.source}
        onChange={(source) => isSource(source) && set({ source })}
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
