import { type ComponentType, memo } from 'react';
import { nativeLanguage } from '../../domain/describe/native-language';
import { recordName } from '../../domain/describe/record-name';
import { setNamedField } from '../../domain/edits/record-edits';
import { useActions, useTripNow } from '../../store/use-legation';
import styles from './sheet.module.css';
import { SheetCheck } from './sheet-check';
import { HEAD, type Place, type SheetTable } from './sheet-column';
import { SheetInput } from './sheet-input';
import type { SheetCell } from './use-sheet-cells';

interface SheetRowProps {
  readonly table: SheetTable;
  readonly id: string;
  readonly entry: object;
  readonly cells: readonly SheetCell[];
  readonly Head: ComponentType<{ readonly id: string }>;
  readonly country: string;
  /** The cell of it that one stands in. */
  readonly activeColumn: string | null;
  /** Cells that hold what could not be read, parted by spaces. */
  readonly heldColumns: string;
  readonly isCurrent: boolean;
  /** Where the Tab key comes into the sheet. */
  readonly isEntrance: boolean;
  readonly isMovable: boolean;
  readonly dropEdge: 'before' | 'after' | null;
  readonly onOpen: (id: string, isByKey: boolean) => void;
  readonly onHold: (place: Place, isHeld: boolean) => void;
}

/** A record as a row: texts, and an editor in the one cell that one stands in. */
export const SheetRow = memo((props: SheetRowProps) => {
  const { id, entry, cells, country, activeColumn, heldColumns, dropEdge } = props;
  const held = heldColumns.split(' ');
  return (
    <tr
      data-row={id}
      aria-selected={props.isCurrent}
      className={`${styles.row} ${dropEdge === null ? '' : styles[dropEdge]}`}
    >
      <RowHead {...props} />
      {cells.map(({ column, cell }) => {
        const { field, isNative } = column;
        const value: unknown = Reflect.get(entry, field);
        const isOpen = activeColumn === field || held.includes(field);
        return (
          <td
            key={field}
            data-column={field}
            tabIndex={-1}
            className={styles.cell}
            lang={isNative ? nativeLanguage(country) : undefined}
          >
            {typeof value === 'boolean' ? (
              <SheetCheck {...props} column={column} isOn={value} />
            ) : isOpen ? (
              <CellEditor {...props} column={column} cell={cell} value={value} />
            ) : (
              cell.text(value)
            )}
          </td>
        );
      })}
    </tr>
  );
});

const RowHead = ({ id, Head, isMovable, isEntrance, activeColumn, onOpen }: SheetRowProps) => {
  const isOnTheWay = activeColumn === HEAD || (isEntrance && activeColumn === null);
  return (
    <th scope="row" data-column={HEAD} className={styles.head} draggable={isMovable}>
      {isMovable ? (
        <span aria-hidden="true" className={styles.handle} title="Drag, or Alt with ↑ or ↓">
          ⠿
        </span>
      ) : null}
      <button
        type="button"
        className={styles.open}
        tabIndex={isOnTheWay ? 0 : -1}
        onClick={(event) => onOpen(id, event.detail === 0)}
      >
        <Head id={id} />
      </button>
    </th>
  );
};

interface CellEditorProps extends SheetRowProps, SheetCell {
  readonly value: unknown;
}

const CellEditor = ({ table, id, column, cell, value, country, onHold }: CellEditorProps) => {
  const tripNow = useTripNow();
  const { edit } = useActions();
  const { field, label, isNative } = column;
  return (
    <SheetInput
      label={`${label} of ${recordName(tripNow(), table, id)}`}
      text={cell.text(value)}
      read={cell.read}
      options={cell.options()}
      lang={isNative ? nativeLanguage(country) : undefined}
      onChange={(next) => edit(setNamedField(tripNow(), table, id, field, next))}
      onHold={(isHeld) => onHold({ row: id, column: field }, isHeld)}
    />
  );
};
