import type { MouseEvent } from 'react';
import { find } from '../../domain/trip';
import { useActions, useOpenTrip } from '../../store/use-legation';
import type { Marking } from './use-marking';

interface LineClicks {
  readonly onMouseDown: (event: MouseEvent<HTMLElement>) => void;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
}

/** With Shift to here, with Ctrl or ⌘ one more or less; a plain click on a line ends the marking. */
export const useLineClicks = (marking: Marking): LineClicks => {
  const meetings = useOpenTrip((open) => open.trip.meetings);
  const { clearMarked } = useActions();
  return {
    onMouseDown: (event) => {
      const line = event.button === 0 && isHeld(event) ? lineItself(event.target) : null;
      const id = line?.dataset.line;
      if (!line || id === undefined || !find(meetings, id)) return;
      // The browser would mark text, and move the focus before it is known from where one comes.
      event.preventDefault();
      if (event.shiftKey) marking.extendTo(id);
      else marking.add(id);
      line.focus({ preventScroll: true });
    },
    onClick: (event) => {
      if (isHeld(event) || !lineItself(event.target)) return;
      marking.leaveRange();
      clearMarked();
    },
  };
};

const isHeld = ({ shiftKey, ctrlKey, metaKey }: MouseEvent): boolean =>
  shiftKey || ctrlKey || metaKey;

/** The line, unless it is a control within it that is meant. */
const lineItself = (target: EventTarget): HTMLElement | null => {
  const control = 'a, button, input, label, select, textarea';
  if (!(target instanceof Element) || target.closest(control)) return null;
  return target.closest<HTMLElement>('article[data-line]');
};
