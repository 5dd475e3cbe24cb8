import { kilometresBetween } from '../../domain/facts/great-circle';
import { newDrive } from '../../domain/records/new-record';
import type { Trip } from '../../domain/records/tables';
import type { Venue } from '../../domain/records/venue';
import { find } from '../../domain/trip';
import { type Candidate, candidate } from '../rule';
import type { MissingTravel } from '../subjects/missing-travel';
import { steppedMinutes } from './stepped-minutes';

/** Streets are longer than the straight line by about so much. */
const DETOUR = 1.4;
/** Kilometres an hour of a motorcade through a city. */
const SPEED = 30;
const LONGEST_MINUTES = 1440;

/** Fills in every missing way by its distance, marked as an estimate; none unless all can be. */
export const fixesByEstimate = ({ ways }: MissingTravel, trip: Trip): readonly Candidate[] => {
  const drives = ways.flatMap(({ drive, from, to }) => {
    const minutes = estimatedMinutes(from, to);
    if (minutes === null) return [];
    const known = find(trip.drives, drive);
    return [newDrive(from.id, to.id, { ...known, minutes, source: 'estimate' })];
  });
  const [first] = drives;
  if (!first || drives.length < ways.length) return [];
  const label =
    drives.length === 1
      ? `Add an estimate of ${first.minutes} min from the distance`
      : `Add estimates for ${drives.length} ways from their distances`;
  return [
    candidate(label, (draft) => {
      for (const drive of drives) draft.drives[drive.id] = drive;
    }),
  ];
};

const estimatedMinutes = (from: Venue, to: Venue): number | null => {
  if (!from.coordinates || !to.coordinates) return null;
  const minutes = (kilometresBetween(from.coordinates, to.coordinates) * DETOUR * 60) / SPEED;
  const stepped = steppedMinutes(Math.max(1, minutes));
  return stepped > LONGEST_MINUTES ? null : stepped;
};
