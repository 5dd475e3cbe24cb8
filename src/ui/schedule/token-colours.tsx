import type { Ref } from 'react';
import type { Token } from '../../input/typed-line';
import { TokenText } from '../kit/token-text';
import styles from './token-colours.module.css';

interface TokenColoursProps {
  readonly tokens: readonly Token[];
  readonly ref: Ref<HTMLDivElement>;
}

/** The typed text once more behind the field, with a colour under what is understood. */
export const TokenColours = ({ tokens, ref }: TokenColoursProps) => (
  <div ref={ref} className={styles.colours} aria-hidden="true">
    <TokenText tokens={tokens} />
  </div>
);
