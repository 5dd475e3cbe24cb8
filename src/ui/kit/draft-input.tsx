import type { FieldWiring } from './field-frame';
import type { Draft } from './use-draft';

interface DraftInputProps extends Partial<FieldWiring> {
  readonly source: Draft;
  /** How the value reads while nobody types. */
  readonly text: string;
  readonly placeholder?: string | undefined;
  readonly 'aria-label'?: string;
  readonly 'data-cell'?: string | undefined;
  readonly hasFirstFocus?: boolean | undefined;
}

/** The input of whatever is read before it is taken over. */
export const DraftInput = ({ source, text, hasFirstFocus, ...attributes }: DraftInputProps) => (
  <input
    {...attributes}
    {...source.handlers}
    value={source.draft ?? text}
    autoComplete="off"
    // biome-ignore lint/a11y/noAutofocus: the first field of a dialog that was asked for.
    autoFocus={hasFirstFocus}
    ref={hasFirstFocus ? selectText : null}
    spellCheck={false}
  />
);

/** What stands in the first field is typed over, as after Tab. */
const selectText = (input: HTMLInputElement | null): void => input?.select();
