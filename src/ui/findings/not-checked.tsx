import { useActions } from '../../store/use-legation';
import { Button } from '../kit/button';
import styles from './not-checked.module.css';

interface NotCheckedProps {
  /** What checks a trip could not be fetched; else it is on its way. */
  readonly isMissing: boolean;
}

/** Stands where the findings will be. */
export const NotChecked = ({ isMissing }: NotCheckedProps) => {
  const { retryChecks } = useActions();
  return (
    <section
      id="findings"
      aria-label="Findings"
      aria-busy={!isMissing}
      className={styles.panel}
      tabIndex={-1}
    >
      <h2 className={styles.heading}>Findings</h2>
      <div role="status">
        {isMissing ? (
          <p className={styles.text}>
            The checks could not be fetched, so nothing is checked. You can go on planning: all of
            it is checked as soon as they are here.
          </p>
        ) : (
          <p className={styles.text}>Checking…</p>
        )}
      </div>
      {isMissing ? (
        <Button isSmall onPress={() => void retryChecks()}>
          Try again
        </Button>
      ) : null}
    </section>
  );
};
