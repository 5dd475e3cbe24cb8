import { FieldFrame } from './field-frame';
import { useTypingSession } from './use-typing-session';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly lines?: 'one' | 'many' | undefined;
  readonly isStacked?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly help?: string | undefined;
  readonly lang?: string | undefined;
  readonly hasFirstFocus?: boolean | undefined;
  /** `session` is the same from focus to blur: what was typed in one go is undone in one go. */
  readonly onChange: (value: string, session: string) => void;
}

/** Text that is taken over with every key. */
export const TextField = (props: TextFieldProps) => {
  const { step, begin } = useTypingSession();
  const { label, value, lines = 'one', onChange } = props;
  const Input = lines === 'one' ? 'input' : 'textarea';
  return (
    <FieldFrame label={label} help={props.help} isStacked={props.isStacked}>
      {(wiring) => (
        <Input
          {...wiring}
          value={value}
          placeholder={props.placeholder}
          lang={props.lang}
          dir="auto"
          autoComplete="off"
          autoFocus={props.hasFirstFocus}
          onFocus={begin}
          onChange={(event) => onChange(event.target.value, step())}
        />
      )}
    </FieldFrame>
  );
};
