import { useCallback } from 'react';
import { useActions } from '../../store/use-legation';
import { focusInspector } from '../kit/focus-inspector';
import type { SheetProps } from './sheet';
import styles from './sheet.module.css';
import type { RowGroup } from './sheet-column';
import { SheetRow } from './sheet-row';
import type { DropAt } from './use-row-drag';
import type { useSheet } from './use-sheet';
import type { SheetCell } from './use-sheet-cells';

interface SheetRowsProps
  extends Pick<SheetProps, 'table' | 'kind' | 'columns' | 'Head' | 'countryOf'> {
  readonly entries: Readonly<Record<string, object>>;
  readonly cells: readonly SheetCell[];
  readonly group: RowGroup;
  readonly work: ReturnType<typeof useSheet>;
  readonly dropAt: DropAt | null;
  readonly entrance: string | undefined;
  readonly selected: string | undefined;
  readonly isMovable: boolean;
}

/** The rows of a group under its name. */
export const SheetRows = (props: SheetRowsProps) => {
  const { kind, columns, entries, group, work, dropAt } = props;
  const { active, held, hold } = work;
  const { select } = useActions();
  const open = useCallback(
    (id: string, isByKey: boolean): void => {
      select({ kind, id });
      if (isByKey) requestAnimationFrame(focusInspector);
    },
    [select, kind],
  );
  return (
    <tbody>
      {group.name === '' ? null : (
        <tr>
          <th scope="rowgroup" colSpan={columns.length + 1} className={styles.group}>
            <span>{group.name}</span>
          </th>
        </tr>
      )}
      {group.ids.map((id) => {
        const entry = entries[id];
        if (!entry) return null;
        return (
          <SheetRow
            key={id}
            table={props.table}
            id={id}
            entry={entry}
            cells={props.cells}
            Head={props.Head}
            country={props.countryOf(id)}
            activeColumn={active?.row === id ? active.column : null}
            heldColumns={held
              .filter(({ row }) => row === id)
              .map(({ column }) => column)
              .join(' ')}
            isCurrent={props.selected === id}
            isEntrance={props.entrance === id}
            isMovable={props.isMovable}
            dropEdge={dropAt?.row === id ? dropAt.edge : null}
            onOpen={open}
            onHold={hold}
          />
        );
      })}
    </tbody>
  );
};
