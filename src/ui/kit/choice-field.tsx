import { FieldFrame } from './field-frame';
import { useTypingSession } from './use-typing-session';

interface ChoiceFieldProps {
  readonly label: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly value: string | null;
  /** The word for "none yet"; without it a choice must be made. */
  readonly noneLabel?: string | undefined;
  readonly isStacked?: boolean | undefined;
  /** `session` is the same from focus to blur: keys go through many choices to the one that is meant. */
  readonly onChange: (value: string | null, session: string) => void;
}

export const ChoiceField = (props: ChoiceFieldProps) => {
  const { step, begin } = useTypingSession();
  return (
    <FieldFrame label={props.label} isStacked={props.isStacked}>
      {(wiring) => (
        <select
          {...wiring}
          value={props.value ?? ''}
          onFocus={begin}
          onChange={({ target }) =>
            props.onChange(target.value === '' ? null : target.value, step())
          }
        >
          {props.noneLabel === undefined ? null : <option value="">{props.noneLabel}</option>}
          {Object.entries(props.choices).map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
};
