import { useRef } from 'react';
import { useActions } from '../../store/use-legation';

interface TypingSession {
  /** The step of what is typed from this focus to the next; no other window or day has the same. */
  readonly step: () => string;
  readonly begin: () => void;
}

/** What is typed in a field in one go is undone in one go. */
export const useTypingSession = (): TypingSession => {
  const { newId } = useActions();
  const step = useRef<string | null>(null);
  return {
    step: () => {
      step.current ??= newId();
      return step.current;
    },
    begin: () => {
      step.current = null;
    },
  };
};
