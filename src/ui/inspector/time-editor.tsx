import { nearDate, yearOfTrip } from '../../domain/derive/near-date';
import type { Hours } from '../../domain/records/venue';
import { formatDateBeside, isLocalDate } from '../../domain/time/local-date';
import type { Moment } from '../../domain/time/wall-time';
import { wallClockAt } from '../../domain/time/zones';
import { find, journeyOf } from '../../domain/trip';
import { readDate } from '../../input/read-date';
import { type Reading, refused } from '../../input/read-fields';
import { readHours, writeHours } from '../../input/read-hours';
import { useActions, useOpenTrip } from '../../store/use-legation';
import field from '../kit/field.module.css';
import { MomentField } from '../kit/moment-field';
import { ParsedField } from '../kit/parsed-field';
import type { ValueEditorProps } from './value-editor';

/** A date, a moment, or the hours of a place. */
export const TimeEditor = (props: ValueEditorProps) => {
  const { type } = props;
  if (type.kind === 'date') return <DateEditor {...props} isNeeded={!type.nullable} />;
  if (type.kind !== 'whole-object') return null;
  if ('time' in type.parts) return <MomentEditor {...props} />;
  return 'from' in type.parts ? <HoursEditor {...props} /> : null;
};

interface DateEditorProps extends ValueEditorProps {
  readonly isNeeded: boolean;
}

const DateEditor = ({ label, value, stop, isNeeded, editFor }: DateEditorProps) => {
  const year = useOpenTrip((open) => yearOfTrip(open.trip));
  const { near } = useClock(stop);
  const { edit } = useActions();
  const date = typeof value === 'string' && isLocalDate(value) ? value : null;
  const read = (text: string): Reading<string | null> => {
    const reading = readDate(text, { near: date ?? near });
    return isNeeded && reading.ok && reading.value === null
      ? refused('It needs a date; take the whole entry out with ×.')
      : reading;
  };
  return (
    <ParsedField
      label={label}
      text={date === null ? '' : formatDateBeside(date, year)}
      placeholder="TBD"
      read={read}
      onChange={(next) => edit(editFor(next))}
    />
  );
};

/** A moment by the clock of its stop, or else by that of home; the clock is told beside it. */
const MomentEditor = ({ label, value, stop, editFor }: ValueEditorProps) => {
  const { zone, city, near } = useClock(stop);
  const { edit } = useActions();
  const moment = isMoment(value) ? value : null;
  return (
    <>
      <MomentField
        label={label}
        value={moment ?? { date: null, time: { tbd: true }, fold: null }}
        zone={zone}
        near={near}
        onChange={({ date, time, fold }) => {
          // A time that is typed first is of the next date at hand, which then stands there to be read.
          const of = date ?? (moment === null ? near : null);
          edit(editFor(of === null ? null : { date: of, time, fold }));
        }}
      />
      {moment === null || city === '' ? null : (
        <div className={field.field}>
          <p className={field.help}>{city} time</p>
        </div>
      )}
    </>
  );
};

const HoursEditor = ({ label, value, editFor }: ValueEditorProps) => {
  const { edit } = useActions();
  return (
    <ParsedField
      label={label}
      text={writeHours(areHours(value) ? value : null)}
      placeholder="0900-1700"
      read={readHours}
      onChange={(next) => edit(editFor(next))}
    />
  );
};

/** The clock of a stop, or of home, and the date there that "10 Jan" is nearest to. */
const useClock = (id: string | null) => {
  const trip = useOpenTrip((open) => open.trip);
  const { now } = useActions();
  const stop = find(trip.stops, id);
  const { homeZone, homeCity } = journeyOf(trip);
  const zone = stop?.zone ?? homeZone;
  const near = nearDate(trip, id, wallClockAt(zone, now()).date);
  return { zone, city: stop?.city ?? homeCity, near };
};

const isMoment = (value: unknown): value is Moment =>
  typeof value === 'object' && value !== null && 'date' in value && 'time' in value;

const areHours = (value: unknown): value is Hours =>
  typeof value === 'object' && value !== null && 'from' in value && 'until' in value;
