import type { Limit } from '../../checks/limit';
import { setLimit } from '../../domain/edits/rule-edits';
import type { Journey } from '../../domain/records/journey';
import { readLimit } from '../../input/read-limit';
import { figureOf } from '../../store/rule-book';
import { useActions } from '../../store/use-legation';
import { Button } from '../kit/button';
import { ParsedInput } from '../kit/parsed-input';
import styles from './limit-field.module.css';

interface LimitFieldProps {
  readonly limit: Limit;
  readonly journey: Journey;
}

/** A figure that a rule goes by, with its bounds and the way back to what is usual. */
export const LimitField = ({ limit, journey }: LimitFieldProps) => {
  const { edit } = useActions();
  const { id, label, unit, usual, least, most } = limit;
  const bounds = `${least} to ${most} ${unit}`;
  const isOwn = Object.hasOwn(journey.limits, id);
  return (
    <div className={styles.limit}>
      <div>
        <span aria-hidden="true">{label}</span>
        <p className={styles.bounds}>
          <span aria-hidden="true">{bounds}</span>
          {isOwn ? (
            <Button
              isSmall
              look="quiet"
              label={`Back to the usual ${usual} ${unit}: ${label}`}
              onPress={() => edit(setLimit(limit, null))}
            >
              Back to the usual {usual}
            </Button>
          ) : null}
        </p>
      </div>
      <ParsedInput
        label={`${label}, ${bounds}`}
        text={`${figureOf(journey, limit)} ${unit}`}
        read={(text) => readLimit(text, limit)}
        onChange={(figure) => edit(setLimit(limit, figure))}
      />
    </div>
  );
};
