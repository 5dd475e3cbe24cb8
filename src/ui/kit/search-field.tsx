import type { KeyboardEvent, Ref } from 'react';
import field from './field.module.css';

interface SearchFieldProps {
  /** Heard and not seen: the placeholder says what is found. */
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly ref?: Ref<HTMLInputElement>;
  readonly hasFirstFocus?: boolean;
  readonly onChange: (value: string) => void;
  readonly onFocus?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** Words that narrow down what stands below. */
export const SearchField = (props: SearchFieldProps) => (
  <input
    ref={props.ref}
    type="search"
    className={field.input}
    aria-label={props.label}
    placeholder={props.placeholder}
    // biome-ignore lint/a11y/noAutofocus: only where a dialog opens to find something
    autoFocus={props.hasFirstFocus}
    value={props.value}
    onChange={(event) => props.onChange(event.target.value)}
    onFocus={props.onFocus}
    onKeyDown={props.onKeyDown}
  />
);
