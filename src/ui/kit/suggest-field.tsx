import { useEffect, useState } from 'react';
import field from './field.module.css';
import { onDemand } from './on-demand';

export interface Suggestion<Value> {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly value: Value;
}

export interface SuggestFieldProps<Value> {
  readonly label: string;
  /** The text while nobody types. */
  readonly text: string;
  readonly suggest: (typed: string) => readonly Suggestion<Value>[];
  readonly onChoose: (value: Value) => void;
  /** Offered as the last entry, "New: …", when given. */
  readonly onCreate?: ((name: string) => void) | undefined;
  /** Leaving the field empty takes the value away, when given. */
  readonly onClear?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly isStacked?: boolean | undefined;
  readonly isLabelHidden?: boolean | undefined;
  readonly hasFirstFocus?: boolean | undefined;
  /** The name of the cell of a line that this is. */
  readonly cell?: string | undefined;
}

const box = onDemand(() => import('./suggest-box'));

/** A text field that completes from what is known; to be read only until its list has come. */
export const SuggestField = <Value,>(props: SuggestFieldProps<Value>) => {
  const [hasFocus, setHasFocus] = useState(props.hasFirstFocus ?? false);
  const part = box.usePart();
  useEffect(() => {
    // Without its list it stays a text to read.
    box.fetch().catch(() => undefined);
  }, []);
  if (part) return <part.SuggestBox {...props} hasFirstFocus={hasFocus} />;
  const isStacked = props.isStacked || props.isLabelHidden;
  return (
    <div className={`${field.field} ${isStacked ? field.stacked : ''}`}>
      {props.isLabelHidden ? null : <span className={field.label}>{props.label}</span>}
      <input
        className={field.input}
        aria-label={props.label}
        placeholder={props.placeholder}
        data-cell={props.cell}
        value={props.text}
        readOnly
        onFocus={() => setHasFocus(true)}
        onBlur={() => setHasFocus(false)}
      />
    </div>
  );
};
