import { type ComponentType, useState } from 'react';
import { useAppState } from '../../store/use-legation';
import styles from './sheet.module.css';
import type { SheetKind } from './sheet-column';

interface TabbedSheet {
  readonly name: string;
  /** The selection that lies in it; null for a sheet of no records of its own. */
  readonly kind: SheetKind | null;
  readonly Content: ComponentType;
}

interface TabbedSheetsProps {
  readonly sheets: readonly TabbedSheet[];
}

/** Sheets one behind the other; what is selected brings its own to the front. */
export const TabbedSheets = ({ sheets }: TabbedSheetsProps) => {
  const selected = useAppState(({ selection }) => selection.kind);
  const [first] = sheets;
  const [asked, setAsked] = useState({ selected, name: nameFor(sheets, selected) ?? first?.name });
  if (asked.selected !== selected)
    setAsked({ selected, name: nameFor(sheets, selected) ?? asked.name });
  const shown = sheets.find(({ name }) => name === asked.name) ?? first;
  return (
    <main tabIndex={-1} className={styles.view}>
      <nav aria-label="Tables" className={styles.tabs}>
        {sheets.map(({ name }) => (
          <button
            key={name}
            type="button"
            className={styles.tab}
            aria-current={name === shown?.name ? 'page' : undefined}
            onClick={() => setAsked({ selected, name })}
          >
            {name}
          </button>
        ))}
      </nav>
      {shown ? <shown.Content /> : null}
    </main>
  );
};

const nameFor = (sheets: readonly TabbedSheet[], selected: string): string | undefined =>
  sheets.find(({ kind }) => kind === selected)?.name;
