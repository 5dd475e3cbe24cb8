import type { Effect } from '../../../store/preview';
import { SeverityMark } from '../../kit/severity-mark';
import styles from './drag.module.css';

interface EffectTextProps {
  readonly effect: Effect;
}

/** The worst finding that a change would begin, or else how many it would end. */
export const EffectText = ({ effect: { begins, ends, isChecked } }: EffectTextProps) => {
  const [worst, ...others] = begins;
  if (!worst)
    return <p className={styles.calm}>{isChecked ? endsText(ends.length) : 'Not checked yet.'}</p>;
  return (
    <p className={`${styles.finding} ${styles[worst.severity]}`}>
      <SeverityMark severity={worst.severity} />
      <span>
        {worst.message}
        {others.length > 0 ? ` And ${others.length} more.` : ''}
      </span>
    </p>
  );
};

const endsText = (count: number): string => {
  if (count === 0) return 'No new findings.';
  return count === 1 ? 'Ends a finding, no new ones.' : `Ends ${count} findings, no new ones.`;
};
