import { isRuledOut } from '../../domain/derive/alternatives';
import { meetingsAt } from '../../domain/derive/meetings-at';
import { sameMembers } from '../../domain/lists/same-members';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';

interface Known {
  /** The meetings and options that the list was made of. */
  readonly all: readonly Meeting[];
  readonly options: Trip['options'];
  readonly meetings: readonly Meeting[];
}

const lists = new WeakMap<Stop, Known>();

/**
 * The meetings of a stop, without those that a choice has ruled out: the same list as long as the
 * same records are in it.
 */
export const meetingsOfStop = (trip: Trip, stop: Stop): readonly Meeting[] => {
  const { options } = trip;
  const all = meetingsAt(trip, stop.id);
  const kept = lists.get(stop);
  if (kept?.all === all && kept.options === options) return kept.meetings;
  const meetings = all.some((meeting) => isRuledOut(options, meeting))
    ? all.filter((meeting) => !isRuledOut(options, meeting))
    : all;
  const same = kept && sameMembers(kept.meetings, meetings) ? kept.meetings : meetings;
  lists.set(stop, { all, options, meetings: same });
  return same;
};
