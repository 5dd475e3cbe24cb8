import { type ComponentType, type ReactNode, useRef, useState } from 'react';
import { findByWords } from '../../input/find-by-words';
import { useOpenTrip } from '../../store/use-legation';
import styles from './sheet.module.css';
import type { RowGroup, SheetColumn, SheetKind, SheetTable } from './sheet-column';
import { SheetGrid } from './sheet-grid';
import { SheetTools } from './sheet-tools';
import { useSheetCells } from './use-sheet-cells';

export interface SheetProps {
  readonly title: string;
  readonly table: SheetTable;
  readonly kind: SheetKind;
  readonly columns: readonly SheetColumn[];
  readonly groups: readonly RowGroup[];
  /** What stands over the names, and their width in rem. */
  readonly headLabel: string;
  readonly headWidth: number;
  readonly emptyText: string;
  readonly tools: ReactNode;
  readonly Head: ComponentType<{ readonly id: string }>;
  readonly countryOf: (id: string) => string;
  /** Puts a record at a place of its group, from 0; without it the order is not the planner's. */
  readonly onPlace?: (id: string, place: number) => void;
  /** Rows of another sheet that were pasted into a cell. */
  readonly onPasteRows?: (text: string) => void;
}

/** Records as a sheet that is edited in place; what one stands in is shown in the inspector. */
export const Sheet = (props: SheetProps) => {
  const { title, table, columns, groups } = props;
  const entries: Readonly<Record<string, object>> = useOpenTrip((open) => open.trip[table]);
  const cells = useSheetCells(table, columns);
  const filter = useRef<HTMLInputElement>(null);
  const section = useRef<HTMLElement>(null);
  const [query, setQuery] = useState('');
  const textOf = (id: string): string => {
    const entry = entries[id];
    if (!entry) return '';
    return cells.map(({ column, cell }) => cell.text(Reflect.get(entry, column.field))).join(' ');
  };
  const shown = groups
    .map(({ name, ids }) => ({ name, ids: findByWords(ids, query, textOf) }))
    .filter(({ ids }) => ids.length > 0);
  return (
    <section ref={section} aria-label={title} className={styles.section}>
      <SheetTools
        title={title}
        query={query}
        filter={filter}
        onQuery={setQuery}
        onDown={() => section.current?.querySelector<HTMLElement>('[data-row] button')?.focus()}
      >
        {props.tools}
      </SheetTools>
      {shown.length === 0 ? (
        <p className={styles.empty}>
          {query === '' ? props.emptyText : `Nothing here has “${query}” in it.`}
        </p>
      ) : (
        <SheetGrid
          {...props}
          entries={entries}
          cells={cells}
          shown={shown}
          onLeave={() => filter.current?.focus()}
        />
      )}
    </section>
  );
};
