import { yearOfTrip } from '../../domain/derive/near-date';
import { type Slot, tbd } from '../../domain/records/moment';
import { formatOffset } from '../../domain/time/format-offset';
import { formatDateBeside, type LocalDate } from '../../domain/time/local-date';
import { withReading } from '../../domain/time/other-reading';
import { readingAt } from '../../domain/time/shift';
import { formatWallTime, isExact, parseTimeText } from '../../domain/time/wall-time';
import { foldOffsets, isZone } from '../../domain/time/zones';
import { readDate } from '../../input/read-date';
import { type Reading, refused, understood } from '../../input/read-fields';
import { readInstant } from '../../input/read-instant';
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

/**
 * When something is, on the clock of its place: `10 Jan` and `1430`, `~1430`, `afternoon`, `TBD`. What
 * says both, as `071800Z JAN 11`, is taken as either.
 */
export const MomentField = (props: MomentFieldProps) => {
  const { label, value, onChange } = props;
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
            read={(text) => groupIn(text, props) ?? withDate(text, props)}
            hasFirstFocus={props.hasFirstFocus}
            onChange={onChange}
          />
          <ParsedInput
            label={`${label}: time`}
            text={formatWallTime(value.time, '24')}
            read={(text) => groupIn(text, props) ?? withTime(text, props)}
            onChange={onChange}
          />
        </div>
      </div>
      <FoldField {...props} />
    </>
  );
};

type Given = Pick<MomentFieldProps, 'value' | 'zone' | 'near'>;

const groupIn = (text: string, { value, zone }: Given): Reading<When> | null => {
  const told = isZone(zone) ? readInstant(text) : null;
  if (!told?.ok || told.value === null) return null;
  return understood(readingAt({ ...value, time: tbd }, zone, Date.parse(told.value)));
};

const withDate = (text: string, { value, near }: Given): Reading<When> => {
  const date = readDate(text, { near: value.date ?? near });
  return date.ok ? understood(withReading(value, { date: date.value })) : date;
};

const withTime = (text: string, { value }: Given): Reading<When> => {
  const time = text.trim() === '' ? tbd : parseTimeText(text);
  return time
    ? understood(withReading(value, { time }))
    : refused(`“${text}” is not a time. Type 1430, ~1430, afternoon or TBD.`);
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
