import { countryName, nativeName } from '../domain/describe/names';
import { recordName } from '../domain/describe/record-name';
import type { FieldType } from '../domain/records/field';
import type { TableName } from '../domain/records/table-name';
import type { Trip } from '../domain/records/tables';
import { find } from '../domain/trip';
import { type CountriesNamed, readCountry } from './read-country';
import { type Reading, understood } from './read-fields';
import { type Named, readNamed } from './read-named';
import { readerFor } from './read-value';
import { dateCell, momentCell } from './time-cells';

/** How a value stands in a cell of a table, and how what is typed there is read. */
export interface Cell {
  readonly text: (value: unknown) => string;
  readonly read: (text: string) => Reading<unknown>;
  /** What may be typed, where that is a list. */
  readonly options: () => readonly string[];
}

export interface CellContext {
  readonly trip: Trip;
  readonly countriesNamed: CountriesNamed;
}

/** The cell of a field, by its type. */
export const cellOf = (type: FieldType, context: CellContext): Cell => {
  if (type.kind === 'choice') return choiceCell(type.choices);
  if (type.kind === 'country') return countryCell(context);
  if (type.kind === 'reference') return referenceCell(type.to, context);
  if (type.kind === 'date') return dateCell(context.trip);
  if (type.kind === 'whole-object' && 'time' in type.parts) return momentCell(context.trip);
  if (type.kind === 'map' && type.keys.kind === 'reference')
    return setCell(referenceCell(type.keys.to, context));
  const reader = readerFor(type);
  if (reader) return { text: reader.write, read: reader.read, options: () => [] };
  return { text: textOf, read: understood, options: () => [] };
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const choiceCell = (choices: Readonly<Record<string, string>>): Cell => {
  const known = Object.entries(choices).map(([value, name]) => ({ value, name }));
  return {
    text: (value) => choices[textOf(value)] ?? '',
    read: (text) => readNamed(text, known),
    options: () => Object.values(choices),
  };
};

const countryCell = ({ countriesNamed }: CellContext): Cell => ({
  text: (value) => countryName(textOf(value)),
  read: (text) => readCountry(text, countriesNamed),
  options: () => countriesNamed('').map(({ name }) => name),
});

const referenceCell = (table: TableName, { trip }: CellContext): Cell => {
  const known = (): readonly Named<string>[] =>
    Object.keys(trip[table]).map((id) => ({
      name: recordName(trip, table, id),
      native: nativeOf(trip, table, id),
      value: id,
    }));
  return {
    text: (value) =>
      typeof value === 'string' && Object.hasOwn(trip[table], value)
        ? recordName(trip, table, value)
        : '',
    read: (text) => (text.trim() === '' ? understood(null) : readNamed(text, known())),
    options: () => known().map(({ name }) => name),
  };
};

const nativeOf = (trip: Trip, table: TableName, id: string): string => {
  const person = table === 'people' ? find(trip.people, id) : undefined;
  return (person && nativeName(person)?.text) ?? '';
};

/** Several records by name, parted by semicolons: a name may have a comma in it. */
const setCell = (one: Cell): Cell => ({
  text: (value) =>
    typeof value === 'object' && value !== null
      ? Object.keys(value).map(one.text).filter(Boolean).join('; ')
      : '',
  read: (text) => {
    const names = text.split(';').filter((name) => name.trim() !== '');
    const readings = names.map(one.read);
    const refusal = readings.find(({ ok }) => !ok);
    if (refusal) return refusal;
    return understood(
      Object.fromEntries(
        readings.flatMap((reading) => (reading.ok ? [[reading.value, true]] : [])),
      ),
    );
  },
  options: one.options,
});
