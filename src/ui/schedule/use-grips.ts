import type { MouseEvent, PointerEvent } from 'react';
import type { Point, TripDialog } from '../../store/state';
import { useActions } from '../../store/use-legation';
import { setDrawnTo } from './drawn-to';

interface Grips {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
}

/** So far a press may slip without being a drag, in pixels. */
const SLIP = 4;

/** The grips of all lines: drawn away they drag, and the one that moves a line may be pressed. */
export const useGrips = (): Grips => {
  const { openDialog, closeDialog, standAt } = useActions();
  return {
    onPointerDown: (event) => {
      const held = { x: event.clientX, y: event.clientY };
      const asked = event.button === 0 && event.isPrimary ? askedBy(event.target, held) : null;
      if (!asked) return;
      standAt({ kind: 'meeting', id: asked.meeting });
      whenDrawnAway(held, {
        begin: () => openDialog(asked),
        // Let go before that which drags had come over the wire.
        end: closeDialog,
      });
    },
    onClick: (event) => {
      const asked = askedBy(event.target, null);
      if (asked) openDialog(asked);
    },
  };
};

type Asked = Extract<TripDialog, { readonly kind: 'move-meeting' | 'resize-meeting' }>;

const askedBy = (target: EventTarget, held: Point | null): Asked | null => {
  const grip = target instanceof Element ? target.closest<HTMLElement>('[data-grip]') : null;
  const meeting = grip?.closest<HTMLElement>('[data-line]')?.dataset.line;
  if (!grip || meeting === undefined) return null;
  if (grip.dataset.grip === 'move') return { kind: 'move-meeting', meeting, held };
  return held && { kind: 'resize-meeting', meeting, held };
};

interface Drag {
  readonly begin: () => void;
  readonly end: () => void;
}

const whenDrawnAway = (from: Point, { begin, end }: Drag): void => {
  const listening = new AbortController();
  let isDrawn = false;
  const onMove = ({ clientX, clientY, isPrimary }: globalThis.PointerEvent): void => {
    if (!isPrimary) return;
    setDrawnTo({ x: clientX, y: clientY });
    if (isDrawn || Math.hypot(clientX - from.x, clientY - from.y) < SLIP) return;
    isDrawn = true;
    begin();
  };
  const onEnd = ({ isPrimary }: globalThis.PointerEvent): void => {
    if (!isPrimary) return;
    listening.abort();
    setDrawnTo(null);
    if (isDrawn) end();
  };
  const { signal } = listening;
  window.addEventListener('pointermove', onMove, { signal });
  window.addEventListener('pointerup', onEnd, { signal });
  window.addEventListener('pointercancel', onEnd, { signal });
};
