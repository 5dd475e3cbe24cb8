import type { Side } from '../../domain/records/choices';
import type { Person } from '../../domain/records/person';
import { journeyOf } from '../../domain/trip';
import type { CellContext } from '../cell';
import { keyOf } from '../plain-text';
import { nameOrderIn, readWholeName, withoutCapitals } from '../read-name';
import { columnsOfTable } from './columns-of-table';
import { matchRows, type ReadRow, textIn } from './match-rows';
import { guessPeopleColumn, peopleHeads } from './people-columns';
import { readFieldsOfRow } from './read-fields-of-row';
import { type BlockColumn, type RecordBlock, type Told, WHOLE_NAME } from './record-block';
import { rowsOfTable } from './rows-of-table';

export interface PeopleContext extends CellContext {
  /** Where they are from, unless the table says so. */
  readonly country: string;
  readonly side: Side;
}

/** A list of people from a spreadsheet, row by row; nothing that stands in it is dropped. */
export const readPeopleBlock = (text: string, told: Told, context: PeopleContext): RecordBlock => {
  const guess = guessPeopleColumn(context.countriesNamed);
  const rows = rowsOfTable(text);
  const { columns, body, hasHead } = columnsOfTable(rows, told, { words: peopleHeads, guess });
  const read = body.map((cells) => ({ cells, ...readPerson(cells, columns, context) }));
  const from = hasHead ? 2 : 1;
  return { columns, rows: matchRows(read, { from, records: context.trip.people, keysOf }) };
};

type Read = Omit<ReadRow, 'cells'>;

const readPerson = (
  cells: readonly string[],
  columns: readonly BlockColumn[],
  context: PeopleContext,
): Read => {
  const { told, notes } = readFieldsOfRow('people', cells, columns, context);
  const country = textIn(told, 'country') || context.country;
  const whole = cells[columns.findIndex(({ meaning }) => meaning === WHOLE_NAME)] ?? '';
  const named = namesOf(whole, country);
  const family = typeof told.family === 'string' ? { family: withoutCapitals(told.family) } : {};
  return {
    told: { ...named, ...told, ...family },
    assumed: { country, side: sideIn(country, context), nameOrder: nameOrderIn(country) },
    notes,
  };
};

/** Only what the name says. */
const namesOf = (text: string, country: string): Partial<Person> => {
  if (text === '') return {};
  const { tellsOrder, nameOrder, ...names } = readWholeName(text, country);
  const said = Object.entries(names).filter(([, value]) => value !== '');
  return { ...Object.fromEntries(said), ...(tellsOrder ? { nameOrder } : {}) };
};

const sideIn = (country: string, { trip, side, country: usual }: PeopleContext): Side => {
  if (country === usual) return side;
  if (country === journeyOf(trip).homeCountry) return 'ours';
  const isVisited = Object.values(trip.stops).some((stop) => stop.country === country);
  return isVisited ? 'host' : 'other';
};

/** The names in either order, the own script, the e-mail. */
const keysOf = (person: object): readonly string[] => {
  const keyIn = (field: string): string => keyOf(textIn(person, field));
  const [family, given] = [keyIn('family'), keyIn('given')];
  const names =
    family !== '' && given !== ''
      ? [`${family}${given}`, `${given}${family}`]
      : [family || given].filter(Boolean).map((name) => `alone ${name}`);
  return [...new Set([...names, keyIn('native'), keyIn('email')])].filter(Boolean);
};
