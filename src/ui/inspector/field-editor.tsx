import { memo } from 'react';
import { setEntry, setNamedField } from '../../domain/edits/record-edits';
import type { Field } from '../../domain/records/field';
import type { TableName } from '../../domain/records/table-name';
import { fieldNamed } from '../../domain/records/tables';
import { readerFor } from '../../input/read-value';
import { useActions, useOpenTrip, useTripNow } from '../../store/use-legation';
import { CheckField, CheckGroup } from '../kit/check-field';
import { ChoiceField } from '../kit/choice-field';
import { ParsedField } from '../kit/parsed-field';
import { RecordField } from '../kit/record-field';
import { TextField } from '../kit/text-field';
import { CountryField, ZoneField } from './place-fields';

interface FieldEditorProps {
  readonly table: TableName;
  readonly id: string;
  readonly name: string;
  readonly stop: string | null;
}

/** The editor that a field's type asks for; drawn again when its own value changes. */
export const FieldEditor = memo((props: FieldEditorProps) => {
  const { table, id, name } = props;
  const value: unknown = useOpenTrip((open) => {
    const entry = open.trip[table][id];
    return entry && Reflect.get(entry, name);
  });
  const field = fieldNamed(table, name);
  if (!field) return null;
  return <TypedEditor {...props} field={field} value={value} />;
});

interface TypedEditorProps extends FieldEditorProps {
  readonly field: Field<unknown>;
  readonly value: unknown;
}

const TypedEditor = (props: TypedEditorProps) => {
  const { table, id, name, stop, field, value } = props;
  const tripNow = useTripNow();
  const { edit } = useActions();
  const { label, type } = field;
  const set = (next: unknown, step?: string): void => {
    edit(setNamedField(tripNow(), table, id, name, next), step);
  };
  const common = { label };
  if (type.kind === 'text')
    return <TextField {...common} lines={type.lines} value={textOf(value)} onChange={set} />;
  if (type.kind === 'choice')
    return (
      <ChoiceField
        {...common}
        choices={type.choices}
        value={typeof value === 'string' ? value : null}
        noneLabel={type.nullable ? 'TBD' : undefined}
        onChange={(next) => set(next)}
      />
    );
  if (type.kind === 'flag') return <CheckField {...common} isOn={value === true} onChange={set} />;
  if (type.kind === 'reference' && isReferable(type.to))
    return (
      <RecordField
        {...common}
        table={type.to}
        isOurs={type.isOurs}
        value={typeof value === 'string' ? value : null}
        stop={stop}
        editFor={(next) => setNamedField(tripNow(), table, id, name, next)}
      />
    );
  if (type.kind === 'country')
    return <CountryField {...common} value={textOf(value)} onChange={set} />;
  if (type.kind === 'zone') return <ZoneField {...common} value={textOf(value)} onChange={set} />;
  if (type.kind === 'map') return <SetEditor {...props} />;
  const reader = readerFor(type);
  if (!reader) return null;
  return (
    <ParsedField
      {...common}
      text={reader.write(value)}
      read={reader.read}
      placeholder="TBD"
      onChange={set}
    />
  );
};

/** A set of choices as boxes to tick. */
const SetEditor = (props: TypedEditorProps) => {
  const { table, id, name, field, value } = props;
  const tripNow = useTripNow();
  const { edit } = useActions();
  if (field.type.kind !== 'map' || field.type.keys.kind !== 'choice') return null;
  const { choices } = field.type.keys;
  return (
    <CheckGroup
      label={field.label}
      choices={choices}
      isOn={(choice) => typeof value === 'object' && value !== null && choice in value}
      onChange={(choice, isOn) =>
        edit(setEntry(tripNow(), table, id, name, choice, isOn ? true : undefined))
      }
    />
  );
};

const isReferable = (table: TableName): table is 'people' | 'venues' | 'topics' | 'stops' =>
  table === 'people' || table === 'venues' || table === 'topics' || table === 'stops';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
