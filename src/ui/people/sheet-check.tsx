import { recordName } from '../../domain/describe/record-name';
import { setNamedField } from '../../domain/edits/record-edits';
import { useActions, useTripNow } from '../../store/use-legation';
import type { SheetColumn, SheetTable } from './sheet-column';

interface SheetCheckProps {
  readonly table: SheetTable;
  readonly id: string;
  readonly column: SheetColumn;
  readonly isOn: boolean;
}

/** A cell to tick: at one click, or with the space bar once one stands in it. */
export const SheetCheck = ({ table, id, column, isOn }: SheetCheckProps) => {
  const tripNow = useTripNow();
  const { edit } = useActions();
  return (
    <input
      type="checkbox"
      tabIndex={-1}
      aria-label={`${column.label}: ${recordName(tripNow(), table, id)}`}
      checked={isOn}
      onChange={({ target }) =>
        edit(setNamedField(tripNow(), table, id, column.field, target.checked))
      }
    />
  );
};
