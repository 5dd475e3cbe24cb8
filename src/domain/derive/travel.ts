import { groupBy } from '../group-by';
import type { Source, Track, TravelMode } from '../records/choices';
import { driveId } from '../records/drive';
import type { Move } from '../records/move';
import type { Trip } from '../records/tables';
import { isOnTrack } from './tracks';

/** How one gets from one venue to another. */
export interface Travel {
  /** On the way, in minutes; null while nobody knows. */
  readonly minutes: number | null;
  readonly mode: TravelMode;
  readonly source: Source;
  /** To get in before the start, and out after the end, in minutes each. */
  readonly boarding: number;
}

const BOARDING: Readonly<Record<TravelMode, number>> = {
  motorcade: 5,
  helicopter: 10,
  walk: 0,
  train: 10,
  boat: 10,
};

/** What the planner said of this movement, or else what is known of the two venues. */
export const travelBetween = (
  { drives }: Pick<Trip, 'drives'>,
  from: string | null,
  to: string | null,
  move: Move | undefined,
): Travel => {
  const drive = from !== null && to !== null ? drives[driveId(from, to)] : undefined;
  const mode = move?.mode ?? drive?.mode ?? 'motorcade';
  const isTold = move !== undefined && move.minutes !== null;
  return {
    minutes: isTold ? move.minutes : (drive?.minutes ?? null),
    mode,
    source: isTold ? move.source : (drive?.source ?? move?.source ?? 'estimate'),
    boarding: BOARDING[mode],
  };
};

/** What a movement leads to, as one text: two records of one movement are the same movement. */
export const destinationKey = (destination: Move['leadsTo']): string => {
  if ('meeting' in destination) return `meeting ${destination.meeting}`;
  if ('wheelsUp' in destination) return `wheels up ${destination.wheelsUp}`;
  return `night ${destination.night} ${destination.date}`;
};

interface ByDestination {
  /** By the id of the meeting: every meeting is asked for, and to join its key takes longer. */
  readonly meetings: ReadonlyMap<string | null, readonly Move[]>;
  readonly others: ReadonlyMap<string, readonly Move[]>;
}

const moveTables = new WeakMap<Trip['moves'], ByDestination>();

/** The planner's own records of movements to a destination: one for each party that goes its own way. */
export const movesTo = ({ moves }: Trip, destination: Move['leadsTo']): readonly Move[] => {
  const { meetings, others } = moveTables.get(moves) ?? tableOf(moves);
  const found =
    'meeting' in destination
      ? meetings.get(destination.meeting)
      : others.get(destinationKey(destination));
  return found ?? none;
};

const none: readonly Move[] = [];

const tableOf = (moves: Trip['moves']): ByDestination => {
  const all = Object.values(moves);
  const table = {
    meetings: groupBy(all, ({ leadsTo }) => ('meeting' in leadsTo ? leadsTo.meeting : null)),
    others: groupBy(all, ({ leadsTo }) => destinationKey(leadsTo)),
  };
  moveTables.set(moves, table);
  return table;
};

/** The planner's own record of a track's movement to a destination. */
export const moveTo = (
  trip: Trip,
  destination: Move['leadsTo'],
  track: Track = 'principal',
): Move | undefined => movesTo(trip, destination).findLast((move) => isOnTrack(move, track));
