import { useMemo } from 'react';
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

/** The columns with their cells; made anew only when a name that stands in them may have changed. */
export const useSheetCells = (
  table: SheetTable,
  columns: readonly SheetColumn[],
): readonly SheetCell[] => {
  const types = columns.map(({ field }) => fieldNamed(table, field)?.type.kind);
  const { people, stops } = useOpenTrip(({ trip }) =>
    types.includes('reference') ? trip : emptyTables,
  );
  const directory = useCityDirectory();
  return useMemo(() => {
    const trip = { ...emptyTables, people, stops };
    const countriesNamed = directory?.countriesNamed ?? (() => []);
    return columns.flatMap((column) => {
      const type = fieldNamed(table, column.field)?.type;
      return type ? [{ column, cell: cellOf(type, { trip, countriesNamed }) }] : [];
    });
  }, [table, columns, people, stops, directory]);
};
