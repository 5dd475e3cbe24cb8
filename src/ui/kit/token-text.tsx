import type { Token } from '../../input/typed-line';
import styles from './token-text.module.css';

interface TokenTextProps {
  readonly tokens: readonly Token[];
}

/** A typed text with a colour under what is understood. */
export const TokenText = ({ tokens }: TokenTextProps) =>
  tokens.map(({ start, text, kind, meaning }) => (
    <span key={start} className={`${styles.token} ${styles[kind] ?? ''}`} title={meaning}>
      {text}
    </span>
  ));
