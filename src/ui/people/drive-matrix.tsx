import { useMemo, useRef, useState } from 'react';
import { byText } from '../../domain/derive/by-order';
import { stopsInOrder } from '../../domain/derive/route';
import type { Trip } from '../../domain/records/tables';
import type { Venue } from '../../domain/records/venue';
import { useAppState, useOpenTrip } from '../../store/use-legation';
import field from '../kit/field.module.css';
import { selectedStop } from '../kit/selected-stop';
import { DriveGrid } from './drive-grid';
import styles from './sheet.module.css';

/** How long it takes between the places of a stop, the same both ways. */
export const DriveMatrix = () => {
  const trip = useOpenTrip((open) => open.trip);
  const selection = useAppState((state) => state.selection);
  const [chosen, setChosen] = useState<string | null>(null);
  const choice = useRef<HTMLSelectElement>(null);
  const stops = stopsInOrder(trip).filter(({ id }) => venuesAt(trip, id).length > 1);
  const inHand = chosen ?? selectedStop(trip, selection)?.id;
  const stop = stops.find(({ id }) => id === inHand) ?? stops[0];
  const venues = useMemo(() => (stop ? venuesAt(trip, stop.id) : []), [trip, stop]);
  return (
    <section aria-label="Drive times" className={styles.section}>
      <div className={styles.tools}>
        <h2 className="visually-hidden">Drive times</h2>
        <select
          ref={choice}
          aria-label="Stop"
          className={field.input}
          value={stop?.id ?? ''}
          onChange={(event) => setChosen(event.target.value)}
        >
          {stops.map(({ id, city }) => (
            <option key={id} value={id}>
              {city || 'City TBD'}
            </option>
          ))}
        </select>
        <p className={styles.hint}>
          Minutes, with who says so and by what if need be: 25, 25 advance, 12 on foot. Empty is
          TBD.
        </p>
      </div>
      {stop ? (
        <DriveGrid key={stop.id} venues={venues} onLeave={() => choice.current?.focus()} />
      ) : (
        <p className={styles.empty}>A stop with two places or more has drive times.</p>
      )}
    </section>
  );
};

const venuesAt = (trip: Trip, stop: string): readonly Venue[] =>
  Object.values(trip.venues)
    .filter((venue) => venue.stop === stop)
    .toSorted((one, other) => byText(one.name, other.name));
