import { type DragEvent, useState } from 'react';
import type { RowGroup } from './sheet-column';
import { placeOf } from './sheet-focus';

export interface DropAt {
  readonly row: string;
  readonly edge: 'before' | 'after';
}

/** Dragging a row by its head to another place of its group. */
export const useRowDrag = (
  groups: readonly RowGroup[],
  onPlace: (id: string, place: number) => void,
) => {
  const [dragged, setDragged] = useState<string | null>(null);
  const [dropAt, setDropAt] = useState<DropAt | null>(null);
  const end = (): void => {
    setDragged(null);
    setDropAt(null);
  };
  const overOf = (event: DragEvent): DropAt | null => {
    const row = event.target instanceof Element ? event.target.closest('[data-row]') : null;
    const id = row instanceof HTMLElement ? row.dataset.row : undefined;
    const isOfGroup = groups.some(
      ({ ids }) =>
        dragged !== null && id !== undefined && ids.includes(dragged) && ids.includes(id),
    );
    if (!row || id === undefined || id === dragged || !isOfGroup) return null;
    const { top, height } = row.getBoundingClientRect();
    return { row: id, edge: event.clientY < top + height / 2 ? 'before' : 'after' };
  };
  const handlers = {
    onDragStart: (event: DragEvent): void => {
      const row = placeOf(event.target)?.row ?? null;
      event.dataTransfer.effectAllowed = 'move';
      setDragged(row);
    },
    onDragOver: (event: DragEvent): void => {
      const over = overOf(event);
      if (over) event.preventDefault();
      if (over?.row !== dropAt?.row || over?.edge !== dropAt?.edge) setDropAt(over);
    },
    onDrop: (event: DragEvent): void => {
      const over = overOf(event);
      const others = groups
        .find(({ ids }) => dragged !== null && ids.includes(dragged))
        ?.ids.filter((id) => id !== dragged);
      if (over && others && dragged !== null) {
        event.preventDefault();
        onPlace(dragged, others.indexOf(over.row) + (over.edge === 'after' ? 1 : 0));
      }
      end();
    },
    onDragEnd: end,
  };
  return { dropAt, handlers };
};
