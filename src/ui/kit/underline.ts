import type { Finding } from '../../checks/finding';
import styles from './underline.module.css';

/** The wavy line under what is wrong, in the colour of the worst finding about these fields. */
export const underlineFor = (findings: readonly Finding[], fields: readonly string[]): string => {
  const worst = findings.find(({ field }) => field !== undefined && fields.includes(field));
  return worst ? `${styles.underlined} ${styles[worst.severity]}` : '';
};
