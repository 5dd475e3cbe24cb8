import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
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
}

const looks = {
  plain: '',
  primary: styles.primary,
  quiet: styles.quiet,
  danger: styles.danger,
};

export const Button = (props: ButtonProps) => {
  const { children, onPress, look = 'plain', isDisabled = false, type = 'button' } = props;
  const names = [
    styles.button,
    looks[look],
    props.isSmall ? styles.small : '',
    props.wraps ? styles.wraps : '',
  ];
  return (
    <AriaButton
      className={names.join(' ')}
      type={type}
      isDisabled={isDisabled}
      {...(onPress ? { onPress } : {})}
      {...(props.label ? { 'aria-label': props.label } : {})}
      {...(props.shortcut ? { 'aria-keyshortcuts': props.shortcut } : {})}
    >
      {children}
    </AriaButton>
  );
};
