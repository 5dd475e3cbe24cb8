import { type Track, tracks } from '../../domain/records/choices';
import { NameBefore } from './name-before';

interface TrackNameProps {
  readonly track: Track | null;
}

/** The track of a parallel line; nothing for the principal's. */
export const TrackName = ({ track }: TrackNameProps) =>
  track === null ? null : <NameBefore name={tracks[track]} />;
