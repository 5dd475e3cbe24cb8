import {
  type FocusEvent,
  type KeyboardEvent,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { focusInspector } from '../kit/focus-inspector';
import type { Place } from './sheet-column';
import { focusCell, focusNeighbour, placeOf, type Step } from './sheet-focus';

interface SheetWork {
  /** The cell that was entered, for what follows from standing in its row. */
  readonly onEnter: (row: string) => void;
  /** Alt with an arrow: one place up or down. */
  readonly onStep: (row: string, by: -1 | 1) => void;
  /** Escape, when there is nothing to take back, and a cell that is gone. */
  readonly onLeave: () => void;
}

/** Where one stands in a sheet, and how the keys lead from there. */
export const useSheet = ({ onEnter, onStep, onLeave }: SheetWork) => {
  const [active, setActive] = useState<Place | null>(null);
  const [held, setHeld] = useState<readonly Place[]>([]);
  const sheet = useRef<HTMLTableElement>(null);
  const hasFocus = useRef(false);

  useLayoutEffect(() => {
    // Rows that change places take the focus from what is in them.
    if (!hasFocus.current || document.activeElement !== document.body) return;
    if (sheet.current && active && focusCell(sheet.current, active)) return;
    hasFocus.current = false;
    onLeave();
  });

  const handlers = {
    onFocus: ({ target }: FocusEvent): void => {
      hasFocus.current = true;
      const place = placeOf(target);
      if (!place || isSamePlace(place, active)) return;
      setActive(place);
      onEnter(place.row);
    },
    onBlur: ({ relatedTarget }: FocusEvent): void => {
      hasFocus.current = sheet.current?.contains(relatedTarget) ?? false;
    },
    onKeyDown: (event: KeyboardEvent): void => {
      const place = placeOf(event.target);
      if (!place || event.defaultPrevented || event.nativeEvent.isComposing) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        onLeave();
      } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        focusInspector();
      } else if (event.altKey && isVertical(event.key)) {
        event.preventDefault();
        onStep(place.row, event.key === 'ArrowUp' ? -1 : 1);
      } else {
        const step = stepOf(event);
        const isGone = step && sheet.current && focusNeighbour(sheet.current, place, step);
        if (isGone || (step && step !== 'next' && step !== 'previous')) event.preventDefault();
      }
    },
  };
  const hold = useCallback(
    (place: Place, isHeld: boolean): void =>
      setHeld((before) => {
        const others = before.filter((other) => !isSamePlace(other, place));
        if (!isHeld && others.length === before.length) return before;
        return isHeld ? [...others, place] : others;
      }),
    [],
  );
  return { sheet, active, held, hold, handlers };
};

const isSamePlace = (one: Place, other: Place | null): boolean =>
  one.row === other?.row && one.column === other.column;

const isVertical = (key: string): boolean => key === 'ArrowUp' || key === 'ArrowDown';

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Enter: 'down',
  Tab: 'next',
};

/** Enter on the name opens it, as any button. */
const stepOf = ({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
  target,
}: KeyboardEvent): Step | null => {
  if (ctrlKey || metaKey || altKey || !Object.hasOwn(steps, key)) return null;
  if (key === 'Enter' && target instanceof HTMLButtonElement) return null;
  if (shiftKey && key === 'Tab') return 'previous';
  if (shiftKey && key === 'Enter') return 'up';
  return steps[key] ?? null;
};
