import field from '../kit/field.module.css';
import { useTypingSession } from '../kit/use-typing-session';

interface StepTextProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  /** What is typed from focus to blur has one `session`, and is undone in one go. */
  readonly onChange: (value: string, session: string) => void;
}

/** A bare text of a row, taken over with every key. */
export const StepText = ({ label, placeholder, value, onChange }: StepTextProps) => {
  const { step, begin } = useTypingSession();
  return (
    <input
      className={field.input}
      aria-label={label}
      placeholder={placeholder}
      value={value}
      autoComplete="off"
      onFocus={begin}
      onChange={(event) => onChange(event.target.value, step())}
    />
  );
};
