import type { Limit } from '../../checks/limit';
import { setLimit } from '../../domain/edits/rule-edits';
import type { Journey } from '../../domain/records/journey';
import { readLimit } from '../../input/read-limit';
import { figureOf } from '../../store/rule-book';
import { useActions } from '../../store/use-legation';
import { Button } from '../kit/button';
import { ParsedField } from '../kit/parsed-field';
import styles from './rules-sheet.module.css';

interface LimitFieldProps {
  readonly limit: Limit;
  readonly journey: Journey;
}

/** A figure that a rule goes by, with its bounds and the way back to what is usual. */
export const LimitField = ({ limit, journey }: LimitFieldProps) => {
  const { edit } = useActions();
  const { id, label, unit, usual, least, most } = limit;
  const isOwn = Object.hasOwn(journey.limits, id);
  return (
    <div className={styles.limit}>
      <ParsedField
        label={label}
        text={`${figureOf(journey, limit)} ${unit}`}
        read={(text) => readLimit(text, limit)}
        help={`${isOwn ? `Usually ${usual} ${unit}; from` : 'From'} ${least} to ${most} ${unit}.`}
        onChange={(figure) => edit(setLimit(limit, figure))}
      />
      {isOwn ? (
        <Button
          isSmall
          look="quiet"
          label={`Back to usual: ${label}`}
          onPress={() => edit(setLimit(limit, null))}
        >
          Back to usual
        </Button>
      ) : null}
    </div>
  );
};
