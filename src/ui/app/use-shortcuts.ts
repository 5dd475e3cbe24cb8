import { useEffect } from 'react';
import { useActions } from '../../store/use-legation';
import { takeOverFocused } from './take-over-focused';

/** The keys that work everywhere but in a dialog. Ctrl/⌘ P is the browser's own: it prints the paper. */
export const useShortcuts = (): void => {
  const { undo, redo, exportTrip } = useActions();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isInDialog(event.target)) return;
      const key = event.key.toLowerCase();
      const wantsRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (key === 'p') takeOverFocused();
      if (key === 's') {
        event.preventDefault();
        takeOverFocused();
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

  useEffect(() => {
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') takeOverFocused();
    };
    // Before the journal writes what waits, which listens without capture.
    document.addEventListener('visibilitychange', onHide, true);
    return () => document.removeEventListener('visibilitychange', onHide, true);
  }, []);
};

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[role$="dialog"]') !== null;

const isUnfinished = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.dataset.unfinished === 'true';
