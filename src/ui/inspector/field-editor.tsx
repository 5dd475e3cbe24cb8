import { memo } from 'react';
import { setEntry, setNamedField } from '../../domain/edits/record-edits';
import type { Field } from '../../domain/records/field';
import type { TableName } from '../../domain/records/table-name';
import { fieldNamed } from '../../domain/records/tables';
import { useActions, useOpenTrip, useTripNow } from '../../store/use-legation';
import { CheckGroup } from '../kit/check-field';
import { onDemand } from '../kit/on-demand';
import { useFetched } from '../kit/use-fetched';
import { ValueEditor } from './value-editor';

interface FieldEditorProps {
  readonly table: TableName;
  readonly id: string;
  readonly name: string;
  readonly stop: string | null;
}

/** Fields of many entries: nothing of them is on the first screen. */
export const mapEditors = onDemand(() => import('./map-editor'));

/** The editor that a field's type asks for; drawn again when its own value changes. */
export const FieldEditor = memo((props: FieldEditorProps) => {
  const { table, id, name, stop } = props;
  const tripNow = useTripNow();
  const value: unknown = useOpenTrip((open) => {
    const entry = open.trip[table][id];
    return entry && Reflect.get(entry, name);
  });
  const field = fieldNamed(table, name);
  if (!field) return null;
  if (field.type.kind === 'map') return <MapEditor {...props} field={field} value={value} />;
  return (
    <ValueEditor
      label={field.label}
      type={field.type}
      value={value}
      stop={stop}
      editFor={(next) => setNamedField(tripNow(), table, id, name, next)}
    />
  );
});

interface MapEditorProps extends FieldEditorProps {
  readonly field: Field<unknown>;
  readonly value: unknown;
}

const MapEditor = (props: MapEditorProps) => {
  const { table, id, name, field, value } = props;
  const tripNow = useTripNow();
  const { edit } = useActions();
  if (field.type.kind !== 'map') return null;
  const { keys } = field.type;
  if (keys.kind !== 'choice') return <ManyEntries {...props} />;
  return (
    <CheckGroup
      label={field.label}
      choices={keys.choices}
      isOn={(choice) => typeof value === 'object' && value !== null && choice in value}
      onChange={(choice, isOn) =>
        edit(setEntry(tripNow(), table, id, name, choice, isOn ? true : undefined))
      }
    />
  );
};

const ManyEntries = ({ table, id, name, stop, field, value }: MapEditorProps) => {
  const tripNow = useTripNow();
  const part = useFetched(mapEditors);
  if (!part || field.type.kind !== 'map') return null;
  return (
    <part.MapEditor
      label={field.label}
      type={field.type}
      value={value}
      stop={stop}
      editFor={(next) => setNamedField(tripNow(), table, id, name, next)}
      editEntry={(key, next) => setEntry(tripNow(), table, id, name, key, next)}
    />
  );
};
