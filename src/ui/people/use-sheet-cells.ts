import { useMemo } from 'react';
import type { FieldType } from '../../domain/records/field';
import { fieldNamed } from '../../domain/records/tables';
import { emptyTables } from '../../domain/trip';
import { type Cell, cellOf } from '../../input/cell';
import { useOpenTrip } from '../../store/use-legation';
import { useCityDirectory } from '../kit/use-city-directory';
import type { SheetColumn, SheetTable } from './sheet-column';

export interface SheetCell {
  readonly column: SheetColumn;
  readonly cell: Cell;
}

/** What is written with the names of other records, or with the year of the trip. */
const leaning: readonly FieldType['kind'][] = ['reference', 'map', 'date', 'whole-object'];

/** The columns with their cells; made anew only when a name that stands in them may have changed. */
export const useSheetCells = (
  table: SheetTable,
  columns: readonly SheetColumn[],
): readonly SheetCell[] => {
  const types = columns.map(({ field }) => fieldNamed(table, field)?.type.kind);
  const namesOthers = types.some((type) => type !== undefined && leaning.includes(type));
  const { people, stops, topics, meetings } = useOpenTrip(({ trip }) =>
    namesOthers ? trip : emptyTables,
  );
  const directory = useCityDirectory();
  return useMemo(() => {
    const trip = { ...emptyTables, people, stops, topics, meetings };
    const countriesNamed = directory?.countriesNamed ?? (() => []);
    return columns.flatMap((column) => {
      const type = fieldNamed(table, column.field)?.type;
      return type ? [{ column, cell: cellOf(type, { trip, countriesNamed }) }] : [];
    });
  }, [table, columns, people, stops, topics, meetings, directory]);
};
