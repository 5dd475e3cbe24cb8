import { type ComponentType, useState } from 'react';
import { useAppState } from '../../store/use-legation';
import styles from './sheet.module.css';
import type { SheetKind } from './sheet-column';

interface TabbedSheet {
  readonly name: string;
  /** What can be selected in it. */
  readonly kind: SheetKind;
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
  const shown = sheets.find(({ name }) => name === asked.name) ?? first;
  if (asked.selected !== selected) {
    // Two sheets may be of the same records: the one in front stays there.
    const own = shown?.kind === selected ? shown.name : nameFor(sheets, selected);
    setAsked({ selected, name: own ?? asked.name });
  }
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
