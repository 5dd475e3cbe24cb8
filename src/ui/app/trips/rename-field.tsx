import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import field from '../../kit/field.module.css';
import styles from './trip-list.module.css';

interface RenameFieldProps {
  readonly title: string;
  /** With null where the name was taken back. */
  readonly onDone: (title: string | null) => void;
}

/** The title where it stands: taken over on Enter and on leaving, taken back with Escape. */
export const RenameField = ({ title, onDone }: RenameFieldProps) => {
  const [text, setText] = useState(title);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') onDone(text.trim());
    if (event.key === 'Escape') onDone(null);
  };
  return (
    <span className={styles.renaming}>
      <input
        ref={input}
        className={field.input}
        aria-label="Title"
        value={text}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => onDone(text.trim())}
      />
    </span>
  );
};
