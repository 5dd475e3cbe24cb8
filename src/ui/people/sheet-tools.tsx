import type { ReactNode, RefObject } from 'react';
import { SearchField } from '../kit/search-field';
import styles from './sheet.module.css';

interface SheetToolsProps {
  readonly title: string;
  readonly query: string;
  readonly filter: RefObject<HTMLInputElement | null>;
  readonly children: ReactNode;
  readonly onQuery: (query: string) => void;
  /** The arrow down leads into the sheet. */
  readonly onDown: () => void;
}

export const SheetTools = (props: SheetToolsProps) => (
  <div className={styles.tools}>
    <h2 className="visually-hidden">{props.title}</h2>
    <SearchField
      ref={props.filter}
      label={`Find in ${props.title.toLowerCase()}`}
      placeholder="Find: any words of a row"
      value={props.query}
      onChange={props.onQuery}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        props.onDown();
      }}
    />
    <p className={styles.hint}>
      Tab and arrows go from cell to cell. Esc takes back, then leaves; Ctrl Enter opens.
    </p>
    <div className={styles.buttons}>{props.children}</div>
  </div>
);
