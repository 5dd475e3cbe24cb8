import { useEffect } from 'react';
import { useLegation } from '../../store/use-legation';
import type { Command } from './commands/command';
import { commands } from './commands/commands';
import { isLetter, isTyped, matchesKeys } from './commands/matches-keys';
import { takeOverFocused } from './take-over-focused';

/** The keys that work everywhere but in a dialog. */
export const useShortcuts = (): void => {
  const { store, actions } = useLegation();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isInDialog(event.target)) return;
      const command = commandOf(event);
      if (!command) return;
      // Unfinished text in a field is the field's own to take back.
      const isHistory = command.id === 'undo' || command.id === 'redo';
      if (isHistory && isUnfinished(event.target)) return;
      event.preventDefault();
      if (!isHistory) takeOverFocused();
      const state = store.getState();
      if (command.isPossible(state)) command.run(actions, state);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store, actions]);

  useEffect(() => {
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') takeOverFocused();
    };
    // Before the journal writes what waits, which listens without capture.
    document.addEventListener('visibilitychange', onHide, true);
    return () => document.removeEventListener('visibilitychange', onHide, true);
  }, []);
};

/** Redo has the keys of both traditions. */
const ALSO_REDO = 'Control+Y';

const commandOf = (event: KeyboardEvent): Command | undefined =>
  commands.find(({ id, keys }) => {
    if (keys === null || (isTyped(keys) && isTyping(event.target))) return false;
    if (isLetter(keys) && !isAtWork(event.target)) return false;
    return matchesKeys(event, keys) || (id === 'redo' && matchesKeys(event, ALSO_REDO));
  });

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[role$="dialog"]') !== null;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** Whoever is on a button of the bar or the inspector means that, and not what a letter stands for. */
const isAtWork = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.closest('main, [data-work]') !== null || !target.matches('button, a'));

const isUnfinished = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.dataset.unfinished === 'true';
