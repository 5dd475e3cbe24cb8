import { setDrive } from '../../domain/edits/set-drive';
import { type Source, sources, type TravelMode, travelModes } from '../../domain/records/choices';
import { driveId, LONGEST_TRAVEL_MINUTES } from '../../domain/records/drive';
import type { Venue } from '../../domain/records/venue';
import { readMinutes } from '../../input/read-fields';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { ParsedField } from '../kit/parsed-field';
import { CompactChoice } from './compact-choice';
import styles from './inspector.module.css';

interface DrivesEditorProps {
  readonly venue: Venue;
}

/** Minutes from here to each other place of the same stop, the same both ways. */
export const DrivesEditor = ({ venue }: DrivesEditorProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const others = Object.values(trip.venues)
    .filter(({ id, stop }) => id !== venue.id && stop === venue.stop)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  if (others.length === 0) return <p className={styles.text}>No other place at this stop yet.</p>;
  return others.map((other) => <DriveFields key={other.id} venue={venue} other={other} />);
};

interface DriveFieldsProps extends DrivesEditorProps {
  readonly other: Venue;
}

const DriveFields = ({ venue, other }: DriveFieldsProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit } = useActions();
  const drive = trip.drives[driveId(venue.id, other.id)];
  const minutes = drive?.minutes ?? null;
  const name = other.name || 'Unnamed place';
  const set = (values: Parameters<typeof setDrive>[3], step?: string): void => {
    edit(setDrive(trip, venue.id, other.id, values), step);
  };
  return (
    <>
      <ParsedField
        label={name}
        text={minutes === null ? '' : `${minutes} min`}
        placeholder="Not known"
        read={(text) => readMinutes(text, { start: null, most: LONGEST_TRAVEL_MINUTES })}
        onChange={(next) => set({ minutes: next })}
      />
      {drive && minutes !== null ? (
        <div className={styles.row}>
          <span />
          <CompactChoice
            label={`By what to ${name}`}
            choices={travelModes}
            value={drive.mode}
            onChange={(mode, step) => isMode(mode) && set({ mode }, step)}
          />
          <CompactChoice
            label={`Source of the minutes to ${name}`}
            choices={sources}
            value={drive.source}
            onChange={(source, step) => isSource(source) && set({ source }, step)}
          />
        </div>
      ) : null}
    </>
  );
};

const isMode = (text: string): text is TravelMode => text in travelModes;
const isSource = (text: string): text is Source => text in sources;
