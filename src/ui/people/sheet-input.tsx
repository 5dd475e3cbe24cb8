import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import type { Reading } from '../../input/read-fields';
import { useDraft } from '../kit/use-draft';
import styles from './sheet.module.css';

interface SheetInputProps<Value> {
  readonly label: string;
  readonly text: string;
  readonly read: (text: string) => Reading<Value>;
  readonly options: readonly string[];
  readonly lang: string | undefined;
  readonly onChange: (value: Value) => void;
  /** What cannot be read keeps its cell open when it is left. */
  readonly onHold: (isHeld: boolean) => void;
}

/** The editor of the cell one stands in: what is typed replaces the text, as in any sheet. */
export const SheetInput = <Value,>(props: SheetInputProps<Value>) => {
  const { label, text, options, onHold } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { draft, problem, takeOver, handlers } = useDraft(props);
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onHold(false);
    if (event.key === 'F2') event.currentTarget.setSelectionRange(text.length, text.length);
    if (!leavesCell(event, options.length > 0 && draft !== null)) {
      if (event.key.startsWith('Arrow')) event.stopPropagation();
      handlers.onKeyDown(event);
    } else if (!takeOver()) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  return (
    <>
      <input
        {...handlers}
        ref={input}
        className={styles.input}
        aria-label={label}
        {...(problem ? { 'aria-invalid': true, 'aria-describedby': `${id}-problem` } : {})}
        value={draft ?? text}
        list={options.length > 0 ? id : undefined}
        lang={props.lang}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={onKeyDown}
        onBlur={() => onHold(!takeOver())}
      />
      {options.length > 0 ? (
        <datalist id={id}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
    </>
  );
};

/** Arrows to the side belong to the text once a caret stands in it; ↑ and ↓ to a list that is open. */
const leavesCell = (event: KeyboardEvent<HTMLInputElement>, isListOpen: boolean): boolean => {
  const { key, altKey } = event;
  if (key === 'Enter' || key === 'Tab') return true;
  if (key === 'ArrowUp' || key === 'ArrowDown') return altKey || !isListOpen;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return false;
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  return !event.shiftKey && selectionStart === 0 && selectionEnd === value.length;
};
