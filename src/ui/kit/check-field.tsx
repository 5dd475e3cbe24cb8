import styles from './field.module.css';

interface CheckFieldProps {
  readonly label: string;
  readonly isOn: boolean;
  /** On in some of what it speaks of, and off in others. */
  readonly isMixed?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
  /** Under the fields that have their label beside them. */
  readonly isInColumn?: boolean | undefined;
  readonly onChange: (isOn: boolean) => void;
}

export const CheckField = ({
  label,
  isOn,
  isMixed = false,
  isReadOnly,
  isInColumn = false,
  onChange,
}: CheckFieldProps) => (
  <label className={`${styles.check} ${isInColumn ? styles.inColumn : ''}`}>
    <input
      type="checkbox"
      ref={(box) => {
        if (box) box.indeterminate = isMixed;
      }}
      checked={isOn}
      disabled={isReadOnly}
      onChange={(event) => onChange(event.target.checked)}
    />
    {label}
  </label>
);

interface CheckGroupProps {
  readonly label: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly isOn: (choice: string) => boolean;
  readonly isMixed?: ((choice: string) => boolean) | undefined;
  readonly onChange: (choice: string, isOn: boolean) => void;
}

export const CheckGroup = ({ label, choices, isOn, isMixed, onChange }: CheckGroupProps) => (
  <fieldset className={`${styles.field} ${styles.group}`}>
    <legend className="visually-hidden">{label}</legend>
    <span aria-hidden="true" className={styles.label}>
      {label}
    </span>
    <div className={styles.checks}>
      {Object.entries(choices).map(([choice, word]) => (
        <CheckField
          key={choice}
          label={word}
          isOn={isOn(choice)}
          isMixed={isMixed?.(choice)}
          onChange={(on) => onChange(choice, on)}
        />
      ))}
    </div>
  </fieldset>
);
