import { type DayKey, dayId } from '../../domain/derive/days';
import { scheduleOf } from '../../domain/derive/schedule';
import { dayName } from '../../domain/describe/day-name';
import { useOpenTrip } from '../../store/use-legation';
import styles from './paste.module.css';

interface DayFieldProps {
  readonly label: string;
  readonly day: DayKey;
  /** The name of the field is for those who hear it alone. */
  readonly isBare?: boolean;
  readonly onChange: (day: DayKey) => void;
}

/** One of the days of the trip, or the one that was read. */
export const DayField = ({ label, day, isBare = false, onChange }: DayFieldProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const known = scheduleOf(trip).map(({ stop, date }) => ({ stop: stop.id, date }));
  const isKnown = known.some((each) => dayId(each) === dayId(day));
  const days = isKnown ? known : [day, ...known];
  return (
    <label className={styles.day}>
      <span className={isBare ? 'visually-hidden' : undefined}>{label}</span>
      <select
        value={dayId(day)}
        onChange={(event) => {
          const chosen = days.find((each) => dayId(each) === event.target.value);
          if (chosen) onChange(chosen);
        }}
      >
        {days.map((each) => (
          <option key={dayId(each)} value={dayId(each)}>
            {dayName(trip, each)}
          </option>
        ))}
      </select>
    </label>
  );
};
