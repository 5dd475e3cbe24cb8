import { type PointerEvent, type RefObject, useState } from 'react';
import type { RunningStep } from '../../domain/derive/sequence';

/** A step that is being dragged, and the place among the others where it would be dropped. */
interface Drag {
  readonly id: string;
  readonly place: number;
  /** The row above or below which it would stand; null where it would stay. */
  readonly above: string | null;
  readonly below: string | null;
}

type OnPointer = (event: PointerEvent<HTMLElement>) => void;

interface HandleEvents {
  readonly onPointerDown: OnPointer;
  readonly onPointerMove: OnPointer;
  readonly onPointerUp: OnPointer;
  readonly onPointerCancel: OnPointer;
}

export interface StepDrag {
  readonly drag: Drag | null;
  readonly cancel: () => void;
  /** What the handle of a step listens to. */
  readonly handlers: (id: string) => HandleEvents;
}

/** Drags a step of the list by its handle; `drop` gets it with its place among the others. */
export const useStepDrag = (
  steps: readonly RunningStep[],
  list: RefObject<HTMLOListElement | null>,
  drop: (id: string, place: number) => void,
): StepDrag => {
  const [drag, setDrag] = useState<Drag | null>(null);
  const cancel = (): void => setDrag(null);
  const handlers = (id: string): HandleEvents => {
    const own = steps.findIndex((step) => step.id === id);
    return {
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag(dragTo(steps, id, own));
      },
      onPointerMove: ({ clientY }) => {
        if (drag?.id === id && list.current)
          setDrag(dragTo(steps, id, placeAt(list.current, own, clientY)));
      },
      onPointerUp: () => {
        if (drag) drop(drag.id, drag.place);
        cancel();
      },
      onPointerCancel: cancel,
    };
  };
  return { drag, cancel, handlers };
};

const dragTo = (steps: readonly RunningStep[], id: string, place: number): Drag => {
  const others = steps.filter((step) => step.id !== id);
  const stays = steps[place]?.id === id;
  const above = stays ? null : (others[place]?.id ?? null);
  const below = stays || above !== null ? null : (others.at(-1)?.id ?? null);
  return { id, place, above, below };
};

/** How many of the other rows lie above a height on the screen, by their middles. */
const placeAt = (list: HTMLElement, dragged: number, y: number): number =>
  [...list.children].filter((row, index) => {
    const { top, height } = row.getBoundingClientRect();
    return index !== dragged && top + height / 2 < y;
  }).length;
