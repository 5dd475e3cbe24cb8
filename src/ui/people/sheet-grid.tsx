import type { ClipboardEvent } from 'react';
import { useActions, useAppState } from '../../store/use-legation';
import { Button } from '../kit/button';
import { clipboardText } from '../kit/clipboard-text';
import type { SheetProps } from './sheet';
import styles from './sheet.module.css';
import type { RowGroup, SheetColumn } from './sheet-column';
import { SheetRows } from './sheet-rows';
import { useDrawnRows } from './use-drawn-rows';
import { useRowDrag } from './use-row-drag';
import { useSheet } from './use-sheet';
import type { SheetCell } from './use-sheet-cells';

interface SheetGridProps extends SheetProps {
  readonly entries: Readonly<Record<string, object>>;
  readonly cells: readonly SheetCell[];
  /** The groups with the rows that were looked for. */
  readonly shown: readonly RowGroup[];
  readonly onLeave: () => void;
}

/** The grid itself: the groups one below the other, each with its rows. */
export const SheetGrid = (props: SheetGridProps) => {
  const { title, kind, columns, groups, shown, onPlace, onPasteRows } = props;
  const selected = useAppState(({ selection }) =>
    selection.kind === kind ? selection.id : undefined,
  );
  const { select } = useActions();
  const place = (id: string, to: number): void => onPlace?.(id, to);
  const work = useSheet({
    onEnter: (id) => selected !== id && select({ kind, id }),
    onStep: (id, by) => {
      const ids = groups.find((group) => group.ids.includes(id))?.ids ?? [];
      place(id, Math.max(0, ids.indexOf(id) + by));
    },
    onLeave: props.onLeave,
  });
  const { drawn, left, next, drawMore } = useDrawnRows(shown, selected);
  const drag = useRowDrag(groups, place);
  const entrance = entranceOf(shown, work.active?.row);
  const isMovable = onPlace !== undefined;
  const onPaste = (event: ClipboardEvent): void => {
    const text = clipboardText(event.clipboardData).trim();
    if (!onPasteRows || !/[\t\n]/.test(text)) return;
    event.preventDefault();
    onPasteRows(text);
  };
  return (
    <div className={styles.scroller}>
      <table
        ref={work.sheet}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: one goes through it as through a sheet.
        role="grid"
        aria-label={title}
        className={styles.sheet}
        onPaste={onPaste}
        {...work.handlers}
        {...(isMovable ? drag.handlers : {})}
      >
        <SheetHead columns={columns} label={props.headLabel} width={props.headWidth} />
        {drawn.map((group) => (
          <SheetRows
            key={group.name}
            {...props}
            group={group}
            work={work}
            dropAt={drag.dropAt}
            entrance={entrance}
            selected={selected}
            isMovable={isMovable}
          />
        ))}
      </table>
      {left === 0 ? null : (
        <p className={styles.more}>
          <Button isSmall onPress={drawMore}>
            Show {next} more of {left}
          </Button>
        </p>
      )}
    </div>
  );
};

/** Where the Tab key comes in: the row one was in last, or the first. */
const entranceOf = (shown: readonly RowGroup[], last: string | undefined): string | undefined => {
  const ids = shown.flatMap((group) => group.ids);
  return last !== undefined && ids.includes(last) ? last : ids[0];
};

interface SheetHeadProps {
  readonly columns: readonly SheetColumn[];
  readonly label: string;
  readonly width: number;
}

/** A head that is narrower has no room for its label, in rem. */
const LABEL_REM = 4;

const SheetHead = ({ columns, label, width }: SheetHeadProps) => (
  <>
    <colgroup>
      <col style={{ width: `${width}rem` }} />
      {columns.map((column) => (
        <col key={column.field} style={{ width: `${column.width}rem` }} />
      ))}
    </colgroup>
    <thead>
      <tr>
        <th scope="col" className={`${styles.columnHead} ${styles.corner}`}>
          <span className={width < LABEL_REM ? 'visually-hidden' : undefined}>{label}</span>
        </th>
        {columns.map((column) => (
          <th key={column.field} scope="col" className={styles.columnHead}>
            {column.label}
          </th>
        ))}
      </tr>
    </thead>
  </>
);
