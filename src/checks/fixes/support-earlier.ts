import { minutesBetween } from '../../domain/time/instant';
import { wallClockAt, type Zoned } from '../../domain/time/zones';
import { type Candidate, candidate } from '../rule';
import type { LateSupport, SupportArrival } from '../subjects/support-arrival';
import { clockAt, namesOf } from '../wording';
import { endEarlier } from './end-earlier';
import { later } from './push-later';

/** As long before as they are late, where that is so for one of them; several go with the principal. */
export const fixesOfLateSupport = ({
  entry,
  principalArrives,
  late,
}: SupportArrival): readonly Candidate[] => {
  const [first] = late;
  const isOneWay = late.every(({ movement }) => movement === first?.movement);
  if (!first || !isOneWay || (first.movement === null && late.length > 1)) return [];
  const minutes = minutesBetween(principalArrives, first.arrives);
  if (first.before?.end != null)
    return endEarlier(first.before.meeting, entry, later(first.before.end, -minutes));
  return leaveEarlier(first, late, minutes, entry);
};

const leaveEarlier = (
  { movement }: LateSupport,
  late: readonly LateSupport[],
  minutes: number,
  stop: Zoned,
): readonly Candidate[] => {
  const move = movement?.move;
  if (!move || movement.departs === null) return [];
  const departs = later(movement.departs, -minutes);
  const names = namesOf(late.map(({ person }) => person));
  return [
    candidate(`Let ${names} leave at ${clockAt(stop, departs)}`, (draft) => {
      const changed = draft.moves[move.id];
      if (changed) changed.departs = wallClockAt(stop.zone, departs).clock;
    }),
  ];
};
