import { useEffect, useState } from 'react';
import { fetchAhead } from './fetch-ahead';
import field from './field.module.css';
import { onDemand } from './on-demand';
import type { SuggestFieldProps } from './suggest-box';

const box = onDemand(() => import('./suggest-box'));

/** A text field that completes from what is known; to be read only until its list has come. */
export const SuggestField = <Value,>(props: SuggestFieldProps<Value>) => {
  const [hasFocus, setHasFocus] = useState(props.hasFirstFocus ?? false);
  const part = box.usePart();
  useEffect(() => {
    if (!hasFocus) return fetchAhead(box);
    // Without its list it stays a text to read.
    box.fetch().catch(() => undefined);
    return undefined;
  }, [hasFocus]);
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
