import type { Reading } from '../../input/read-fields';
import { DraftInput } from './draft-input';
import { FieldFrame } from './field-frame';
import { useDraft } from './use-draft';

interface ParsedFieldProps<Value> {
  readonly label: string;
  /** How the value reads while nobody types. */
  readonly text: string;
  readonly read: (text: string) => Reading<Value>;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string | undefined;
  readonly help?: string | undefined;
  readonly isStacked?: boolean | undefined;
}

/** A labelled field whose text is read before it is taken over. */
export const ParsedField = <Value,>(props: ParsedFieldProps<Value>) => {
  const draft = useDraft(props);
  return (
    <FieldFrame
      label={props.label}
      help={props.help}
      problem={draft.problem}
      isStacked={props.isStacked}
    >
      {(wiring) => (
        <DraftInput {...wiring} source={draft} text={props.text} placeholder={props.placeholder} />
      )}
    </FieldFrame>
  );
};
