import { type FocusEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { focusInspectorItself } from '../kit/focus-inspector';
import { lineElement } from '../kit/line-id';

interface Place {
  readonly line: string;
  readonly cell: string | undefined;
}

/**
 * Keeps the focus on a line that an edit moves to another place or day: moving an element in the
 * document takes the focus from it. From a line that is undone it goes to the inspector.
 */
export const useKeptFocus = (): ((event: FocusEvent<HTMLElement>) => void) => {
  const last = useRef<Place | null>(null);

  useEffect(() => {
    // A click beside the lines means to leave them.
    const forget = (): void => {
      last.current = null;
    };
    document.addEventListener('pointerdown', forget, true);
    return () => document.removeEventListener('pointerdown', forget, true);
  }, []);

  useLayoutEffect(() => {
    if (!last.current || document.activeElement !== document.body) return;
    const line = lineElement(last.current.line);
    const cell = line?.querySelector<HTMLElement>(`[data-cell="${last.current.cell}"]`);
    if (line) (cell ?? line).focus();
    else focusInspectorItself();
  });

  return ({ target }) => {
    const line = target.closest<HTMLElement>('[data-line]');
    const name = line?.dataset.line;
    last.current = name === undefined ? null : { line: name, cell: target.dataset.cell };
  };
};
