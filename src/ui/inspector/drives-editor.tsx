import { setDrive } from '../../domain/edits/set-drive';
import { driveId } from '../../domain/records/drive';
import type { Venue } from '../../domain/records/venue';
import { readMinutes } from '../../input/read-fields';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { ParsedField } from '../kit/parsed-field';
import styles from './inspector.module.css';

interface DrivesEditorProps {
  readonly venue: Venue;
}

/** Minutes from here to each other place of the same stop, the same both ways. */
export const DrivesEditor = ({ venue }: DrivesEditorProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const isReadOnly = !useOpenTrip((open) => open.isEditable);
  const { edit } = useActions();
  const others = Object.values(trip.venues)
    .filter(({ id, stop }) => id !== venue.id && stop === venue.stop)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  if (others.length === 0) return <p className={styles.text}>No other place at this stop yet.</p>;
  return others.map((other) => {
    const minutes = trip.drives[driveId(venue.id, other.id)]?.minutes ?? null;
    return (
      <ParsedField
        key={other.id}
        label={other.name || 'Unnamed place'}
        text={minutes === null ? '' : `${minutes} min`}
        placeholder="Not known"
        isReadOnly={isReadOnly}
        read={(text) => readMinutes(text, { start: null })}
        onChange={(next) => edit(setDrive(trip, venue.id, other.id, next))}
      />
    );
  });
};
