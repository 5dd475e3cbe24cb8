import type { Edit } from '../../domain/edits/edit';
import type { FieldType } from '../../domain/records/field';
import type { TableName } from '../../domain/records/table-name';
import { readerFor } from '../../input/read-value';
import { useActions } from '../../store/use-legation';
import { CheckField } from '../kit/check-field';
import { ChoiceField } from '../kit/choice-field';
import { onDemand } from '../kit/on-demand';
import { ParsedField } from '../kit/parsed-field';
import { RecordField } from '../kit/record-field';
import { TextField } from '../kit/text-field';
import { useFetched } from '../kit/use-fetched';
import { CountryField, ZoneField } from './place-fields';

export interface ValueEditorProps {
  readonly label: string;
  readonly type: FieldType;
  readonly value: unknown;
  /** The stop whose clock, places and people the value leans on. */
  readonly stop: string | null;
  /** The edit that puts another value in its place. */
  readonly editFor: (next: unknown) => Edit;
}

/** Dates, moments and hours: nothing of them is on the first screen. */
export const timeEditors = onDemand(() => import('./time-editor'));

/** The editor that a type of value asks for, be it a field or a part of an entry. */
export const ValueEditor = (props: ValueEditorProps) => {
  const { label, type, value, stop, editFor } = props;
  const { edit } = useActions();
  const set = (next: unknown, step?: string): void => {
    edit(editFor(next), step);
  };
  if (type.kind === 'text')
    return <TextField label={label} lines={type.lines} value={textOf(value)} onChange={set} />;
  if (type.kind === 'choice')
    return (
      <ChoiceField
        label={label}
        choices={type.choices}
        value={typeof value === 'string' ? value : null}
        noneLabel={type.nullable ? 'TBD' : undefined}
        onChange={set}
      />
    );
  if (type.kind === 'flag')
    return <CheckField label={label} isOn={value === true} isInColumn onChange={set} />;
  if (type.kind === 'reference' && isReferable(type.to))
    return (
      <RecordField
        label={label}
        table={type.to}
        isOurs={type.isOurs}
        value={typeof value === 'string' ? value : null}
        stop={stop}
        editFor={editFor}
      />
    );
  if (type.kind === 'country')
    return <CountryField label={label} value={textOf(value)} onChange={set} />;
  if (type.kind === 'zone') return <ZoneField label={label} value={textOf(value)} onChange={set} />;
  const reader = readerFor(type);
  if (!reader) return <RareEditor {...props} />;
  return (
    <ParsedField
      label={label}
      text={reader.write(value)}
      read={reader.read}
      placeholder="TBD"
      onChange={set}
    />
  );
};

const RareEditor = (props: ValueEditorProps) => {
  const part = useFetched(timeEditors);
  return part ? <part.TimeEditor {...props} /> : null;
};

const referables = ['people', 'venues', 'topics', 'stops', 'meetings', 'options'] as const;

const isReferable = (table: TableName): table is (typeof referables)[number] =>
  referables.some((name) => name === table);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
