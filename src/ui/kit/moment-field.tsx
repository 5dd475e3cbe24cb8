import { yearOfTrip } from '../../domain/derive/near-date';
import type { Slot } from '../../domain/records/moment';
import { formatOffset } from '../../domain/time/format-offset';
import { formatDateBeside, type LocalDate } from '../../domain/time/local-date';
import { withReading } from '../../domain/time/other-reading';
import { formatWallTime, isExact, parseTimeText, type WallTime } from '../../domain/time/wall-time';
import { foldOffsets } from '../../domain/time/zones';
import { readDate } from '../../input/read-date';
import type { Reading } from '../../input/read-fields';
import { useOpenTrip } from '../../store/use-legation';
import { ChoiceField } from './choice-field';
import styles from './field.module.css';
import { ParsedInput } from './parsed-input';

/** A date, a time and a choice of the hour that happens twice. */
export type When = Pick<Slot, 'date' | 'time' | 'fold'>;

interface MomentFieldProps {
  readonly label: string;
  readonly value: When;
  readonly zone: string;
  /** The date that "10 Jan" is nearest to. */
  readonly near: LocalDate;
  readonly hasFirstFocus?: boolean | undefined;
  readonly onChange: (value: When) => void;
}

/** When something is, on the clock of its place: `10 Jan` and `1430`, `~1430`, `afternoon`, `TBD`. */
export const MomentField = (props: MomentFieldProps) => {
  const { label, value, near, onChange } = props;
  const year = useOpenTrip((open) => yearOfTrip(open.trip));
  return (
    <>
      <div className={styles.field}>
        <span className={styles.label}>{label}</span>
        <div className={styles.pair}>
          <ParsedInput
            label={`${label}: date`}
            text={value.date === null ? '' : formatDateBeside(value.date, year)}
            placeholder="Date TBD"
            read={(text) => readDate(text, { near: value.date ?? near })}
            hasFirstFocus={props.hasFirstFocus}
            onChange={(date) => onChange(withReading(value, { date }))}
          />
          <ParsedInput
            label={`${label}: time`}
            text={formatWallTime(value.time, '24')}
            read={readTime}
            onChange={(time) => onChange(withReading(value, { time }))}
          />
        </div>
      </div>
      <FoldField {...props} />
    </>
  );
};

const FoldField = ({ value, zone, onChange }: MomentFieldProps) => {
  if (value.date === null || !isExact(value.time)) return null;
  const offsets = foldOffsets(zone, value.date, value.time.at);
  if (!offsets) return null;
  return (
    <ChoiceField
      label="Which of the two"
      choices={{
        earlier: `The earlier, ${formatOffset(offsets.earlier)}`,
        later: `The later, ${formatOffset(offsets.later)}`,
      }}
      noneLabel="Not chosen"
      value={value.fold}
      onChange={(fold) =>
        onChange({ ...value, fold: fold === 'earlier' || fold === 'later' ? fold : null })
      }
    />
  );
};

export const readTime = (text: string): Reading<WallTime> => {
  const value = text.trim() === '' ? ({ tbd: true } as const) : parseTimeText(text);
  return value
    ? { ok: true, value }
    : { ok: false, problem: `“${text}” is not a time. Type 1430, ~1430, afternoon or TBD.` };
};
