import { FieldFrame } from './field-frame';

interface ChoiceFieldProps {
  readonly label: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly value: string | null;
  /** The word for "none yet"; without it a choice must be made. */
  readonly noneLabel?: string | undefined;
  readonly isStacked?: boolean | undefined;
  readonly onChange: (value: string | null) => void;
}

export const ChoiceField = (props: ChoiceFieldProps) => (
  <FieldFrame label={props.label} isStacked={props.isStacked}>
    {(wiring) => (
      <select
        {...wiring}
        value={props.value ?? ''}
        onChange={(event) => props.onChange(event.target.value === '' ? null : event.target.value)}
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
