import { datesAt, eveningsAt } from '../../domain/derive/days';
import { stopsInOrder } from '../../domain/derive/route';
import type { Trip } from '../../domain/records/tables';
import { formatShortDate } from '../../domain/time/local-date';
import { find } from '../../domain/trip';
import { useOpenTrip } from '../../store/use-legation';
import { entriesOf } from './entries-of';
import styles from './inspector.module.css';
import type { MapEditorProps } from './map-editor';
import { ValueEditor } from './value-editor';

/** A value for each date: the bag call of each day at a stop, the room of each night of the trip. */
export const DatedEntries = ({ label, type, value, stop, editEntry }: MapEditorProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const entries = new Map(entriesOf(value));
  const dates = [...new Set([...datesFor(trip, stop), ...entries.keys()])].sort();
  if (dates.length === 0) return <p className={styles.text}>No dates yet.</p>;
  return (
    <fieldset className={`${styles.fields} ${styles.bare}`}>
      <legend className="visually-hidden">{label}</legend>
      {dates.map((date) => (
        <ValueEditor
          key={date}
          label={formatShortDate(date)}
          type={type.of}
          value={entries.get(date) ?? null}
          stop={stop}
          editFor={(next) => editEntry(date, next === null || next === '' ? undefined : next)}
        />
      ))}
    </fieldset>
  );
};

/** The days of a stop; of no stop in particular, the nights of the whole trip. */
const datesFor = (trip: Trip, id: string | null): readonly string[] => {
  const stop = find(trip.stops, id);
  return stop ? datesAt(stop, []) : stopsInOrder(trip).flatMap(eveningsAt);
};
