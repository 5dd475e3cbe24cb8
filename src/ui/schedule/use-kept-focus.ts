import { type FocusEvent as ReactFocusEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { focusInspectorItself } from '../kit/focus-inspector';
import { lineElement } from '../kit/line-id';

interface Place {
  readonly line: string;
  readonly cell: string | undefined;
  /** The lines before it, the nearest first, and then those after it. */
  readonly around: readonly string[];
}

/**
 * Keeps the focus on a line that an edit moves to another place or day: moving an element in the
 * document takes the focus from it. From a line that is undone it goes to the one before.
 */
export const useKeptFocus = (): ((event: ReactFocusEvent<HTMLElement>) => void) => {
  const last = useRef<Place | null>(null);

  useEffect(() => {
    // A click beside the lines, or the focus elsewhere, means to leave them.
    const forget = (): void => {
      last.current = null;
    };
    const onFocusIn = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && !target.closest('[data-line]')) forget();
    };
    document.addEventListener('pointerdown', forget, true);
    document.addEventListener('focusin', onFocusIn);
    return () => {
      document.removeEventListener('pointerdown', forget, true);
      document.removeEventListener('focusin', onFocusIn);
    };
  }, []);

  useLayoutEffect(() => {
    if (!last.current || document.activeElement !== document.body) return;
    const line = lineElement(last.current.line);
    const cell = line?.querySelector<HTMLElement>(`[data-cell="${last.current.cell}"]`);
    const next = cell ?? line ?? firstThatStands(last.current.around);
    if (next) next.focus();
    else focusInspectorItself();
  });

  return ({ target }) => {
    const line = target.closest<HTMLElement>('[data-line]');
    const name = line?.dataset.line;
    last.current =
      name === undefined
        ? null
        : { line: name, cell: target.dataset.cell, around: linesAround(name) };
  };
};

const linesAround = (name: string): readonly string[] => {
  const drawn = [...document.querySelectorAll<HTMLElement>('[data-line]')];
  const names = drawn.map(({ dataset }) => dataset.line ?? '');
  const place = names.indexOf(name);
  return [...names.slice(0, place).reverse(), ...names.slice(place + 1)];
};

const firstThatStands = (names: readonly string[]): HTMLElement | undefined =>
  names.flatMap((name) => lineElement(name) ?? [])[0];
