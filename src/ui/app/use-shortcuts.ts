import { useEffect } from 'react';
import { useActions } from '../../store/use-legation';

/** The keys that work everywhere. Printing needs none: the browser's own prints the paper. */
export const useShortcuts = (): void => {
  const { undo, redo, exportTrip } = useActions();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const wantsRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (key === 's') {
        event.preventDefault();
        void exportTrip();
      } else if (wantsRedo || key === 'z') {
        // Unfinished text in a field is the field's own to take back.
        if (isUnfinished(event.target)) return;
        event.preventDefault();
        if (wantsRedo) redo();
        else undo();
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo, redo, exportTrip]);
};

const isUnfinished = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.dataset.unfinished === 'true';
