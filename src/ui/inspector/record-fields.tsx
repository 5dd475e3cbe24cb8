import type { TableName } from '../../domain/records/table-name';
import type { Records } from '../../domain/records/tables';
import { FieldEditor } from './field-editor';

interface RecordFieldsProps<Name extends TableName> {
  readonly table: Name;
  readonly id: string;
  readonly names: readonly (keyof Records[Name] & string)[];
  /** The stop whose clock, places and people the fields lean on. */
  readonly stop: string | null;
}

/** The fields of a record by name: label and kind of editor come from the registry of fields. */
export const RecordFields = <Name extends TableName>(props: RecordFieldsProps<Name>) =>
  props.names.map((name) => (
    <FieldEditor key={name} table={props.table} id={props.id} name={name} stop={props.stop} />
  ));
