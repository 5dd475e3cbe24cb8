import { recordName } from '../../describe/record-name';
import { cityText } from '../../describe/travel-text';
import type { Trip } from '../../records/tables';
import type { Edit } from '../edit';
import { meetingsText } from '../meetings-text';
import { type Account, accountOf } from './account';
import { copiesOf } from './copies';
import { nightDepartures } from './night-departures';
import type { Placement, Run } from './placement';
import { type Programme, programmeOf } from './programme';
import { runEarly } from './run-early';
import { runLate } from './run-late';
import { runSelected } from './run-selected';
import { shiftChange } from './shift-change';
import type { ShiftLine } from './shift-line';
import type { ShiftRequest } from './shift-request';

/** What a shift does, before it is made. */
export interface ShiftPlan {
  readonly placements: readonly Placement[];
  /** Of the track that the first line is on; null for a selection. */
  readonly account: Account | null;
  readonly edit: Edit;
  readonly released: ShiftRequest['released'];
}

/** Null where there is nothing with a clock time to shift. */
export const planShift = (trip: Trip, request: ShiftRequest): ShiftPlan | null => {
  const programme = programmeOf(trip, request.part);
  if (!programme) return null;
  const run = runOf(trip, programme, request);
  const placements = [...run.placements, ...copiesOf(trip, run.placements, request)];
  const { origin } = programme;
  const nights = origin ? nightDepartures(trip, origin, programme.lines, run.left) : [];
  const departures = new Map([...run.departures, ...nights]);
  const track = origin && trackOfAccount(origin, run);
  return {
    placements,
    released: request.released,
    account: track ? accountOf(run, track) : null,
    edit: {
      label: labelOf(trip, origin, request),
      change: shiftChange(trip, placements, departures),
    },
  };
};

/** What holds its time and cannot be kept, or is let go. */
export interface HeldLine {
  readonly key: string;
  readonly placement: Placement;
  readonly isReleased: boolean;
}

export const heldLines = ({ placements, released }: ShiftPlan): readonly HeldLine[] =>
  placements.flatMap((placement) => {
    const { key } = placement.line;
    const isReleased = released[key] === true;
    const isMoved = isReleased && placement.startShift > 0;
    return placement.lateMinutes > 0 || isMoved ? [{ key, placement, isReleased }] : [];
  });

const runOf = (trip: Trip, programme: Programme, request: ShiftRequest): Run => {
  if (programme.origin === null) return runSelected(trip, programme, request);
  return (request.minutes < 0 ? runEarly : runLate)(trip, programme, request);
};

const trackOfAccount = ({ tracks }: ShiftLine, { left }: Run) =>
  tracks.find((track) => left.has(track)) ?? [...left.keys()][0] ?? null;

/** 'run 20 min late from Talks with Gen. Liang' */
const labelOf = (trip: Trip, origin: ShiftLine | null, { part, minutes }: ShiftRequest): string => {
  const by = `${Math.abs(minutes)} min ${minutes < 0 ? 'early' : 'late'}`;
  if ('meetings' in part) return `run ${meetingsText(trip, part.meetings)} ${by}`;
  return `run ${by} from ${origin ? lineName(trip, origin) : 'a line'}`;
};

/** 'Talks with Gen. Liang', 'wheels up in Beijing' */
export const lineName = (trip: Trip, { what, key, stop }: ShiftLine): string => {
  if (what === 'meeting') return recordName(trip, 'meetings', key);
  return `wheels ${what === 'wheelsUp' ? 'up' : 'down'} in ${cityText(stop)}`;
};
