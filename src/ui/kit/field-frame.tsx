import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

/** What the field itself needs, so that its label, help and problem are read with it. */
export interface FieldWiring {
  readonly id: string;
  readonly className: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface FieldFrameProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly problem?: string | null | undefined;
  readonly isStacked?: boolean | undefined;
  readonly children: (wiring: FieldWiring) => ReactNode;
}

/** A label, a field, and under it what is wrong with it or what helps. */
export const FieldFrame = ({ label, help, problem, isStacked, children }: FieldFrameProps) => {
  const id = useId();
  const note = problem ?? help;
  const noteId = `${id}-note`;
  return (
    <div className={`${styles.field} ${isStacked ? styles.stacked : ''}`}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        className: styles.input ?? '',
        ...(note ? { 'aria-describedby': noteId } : {}),
        ...(problem ? { 'aria-invalid': true } : {}),
      })}
      {note ? (
        <p
          id={noteId}
          className={problem ? styles.problem : styles.help}
          {...(problem ? { role: 'alert' } : {})}
        >
          {note}
        </p>
      ) : null}
    </div>
  );
};
