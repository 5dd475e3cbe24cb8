import type { Edit } from '../../domain/edits/edit';
import type { FieldType } from '../../domain/records/field';
import { readLanguages, writeLanguages } from '../../input/read-languages';
import { useActions } from '../../store/use-legation';
import { ParsedField } from '../kit/parsed-field';
import { CountryEntries } from './country-entries';
import { DatedEntries } from './dated-entries';
import { EntriesEditor } from './entries-editor';
import { entriesOf } from './entries-of';
import { ReferenceEntries } from './reference-entries';

export interface MapEditorProps {
  readonly label: string;
  readonly type: FieldType & { readonly kind: 'map' };
  readonly value: unknown;
  /** The stop whose clock, places and people the entries lean on. */
  readonly stop: string | null;
  /** The edit that puts all entries in the place of those there are. */
  readonly editFor: (next: unknown) => Edit;
  /** The edit that puts one entry in its place, or takes it out (undefined). */
  readonly editEntry: (key: string, next: unknown) => Edit;
}

/** The entries of a field by what their keys are: languages, records, dates, countries, or no more than keys. */
export const MapEditor = (props: MapEditorProps) => {
  const { keys } = props.type;
  if (keys.kind === 'language') return <LanguagesEditor {...props} />;
  if (keys.kind === 'reference') return <ReferenceEntries {...props} />;
  if (keys.kind === 'date') return <DatedEntries {...props} />;
  if (keys.kind === 'country') return <CountryEntries {...props} />;
  return <EntriesEditor {...props} />;
};

/** Languages by name: 'English, Chinese'. */
const LanguagesEditor = ({ label, value, editFor }: MapEditorProps) => {
  const { edit } = useActions();
  const codes = entriesOf(value).map(([code]) => [code, true] as const);
  return (
    <ParsedField
      label={label}
      text={writeLanguages(Object.fromEntries(codes))}
      placeholder="English, Chinese"
      read={readLanguages}
      onChange={(next) => edit(editFor(next))}
    />
  );
};
