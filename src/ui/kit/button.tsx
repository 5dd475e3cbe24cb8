import type { ReactNode } from 'react';
import styles from './button.module.css';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly isSmall?: boolean;
  readonly wraps?: boolean;
  readonly isDisabled?: boolean;
  readonly type?: 'button' | 'submit';
  readonly label?: string;
  readonly shortcut?: string;
  /** The id of a text that says more. */
  readonly describedBy?: string | undefined;
  /** Shown where the pointer rests. */
  readonly hint?: string | undefined;
}

const looks = {
  plain: '',
  primary: styles.primary,
  quiet: styles.quiet,
  danger: styles.danger,
};

/**
 * The browser's own: a button of the library brings all its handling of presses to the first load.
 * One that has nothing to do keeps the focus: a disabled element would lose it.
 */
export const Button = (props: ButtonProps) => {
  const { children, onPress, look = 'plain', isDisabled = false, type = 'button' } = props;
  const names = [
    styles.button,
    looks[look],
    props.isSmall ? styles.small : '',
    props.wraps ? styles.wraps : '',
  ];
  return (
    <button
      className={names.filter(Boolean).join(' ')}
      type={type}
      aria-disabled={isDisabled || undefined}
      onClick={isDisabled ? undefined : onPress}
      aria-label={props.label}
      aria-keyshortcuts={props.shortcut}
      aria-describedby={props.describedBy}
      title={props.hint}
    >
      {children}
    </button>
  );
};
