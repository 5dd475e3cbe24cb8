import { type KeyboardEvent, useState } from 'react';
import type { Reading } from '../../input/read-fields';

export type Draft = ReturnType<typeof useDraft>;

interface DraftSource<Value> {
  readonly text: string;
  readonly read: (text: string) => Reading<Value>;
  readonly onChange: (value: Value) => void;
}

/**
 * The text that is being typed, taken over on Enter or on leaving once it means something. What
 * means nothing stays as it was typed, with the reason; Escape brings the value back.
 */
export const useDraft = <Value>({ text, read, onChange }: DraftSource<Value>) => {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const takeOver = (): boolean => {
    if (draft === null || draft === text) {
      setDraft(null);
      setProblem(null);
      return true;
    }
    const result = read(draft);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return false;
    setDraft(null);
    onChange(result.value);
    return true;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') takeOver();
    if (event.key !== 'Escape' || draft === null) return;
    event.stopPropagation();
    setDraft(null);
    setProblem(null);
  };

  return {
    draft,
    problem,
    /** Says whether the text could be read, or was not touched. */
    takeOver,
    handlers: {
      'data-unfinished': draft !== null && draft !== text,
      onChange: (event: { readonly target: { readonly value: string } }) => {
        setDraft(event.target.value);
        setProblem(null);
      },
      onBlur: () => {
        takeOver();
      },
      onKeyDown,
    },
  };
};
