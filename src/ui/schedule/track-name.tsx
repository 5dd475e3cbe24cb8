import { type Track, tracks } from '../../domain/records/choices';
import styles from './track-name.module.css';

interface TrackNameProps {
  readonly track: Track | null;
}

/** The track of a parallel line, before what it does; nothing for the principal's. */
export const TrackName = ({ track }: TrackNameProps) =>
  track === null ? null : (
    <>
      <span className={styles.track}>{tracks[track]}</span>
      <span className="visually-hidden">: </span>
    </>
  );
