import { isRuledOut } from '../../domain/derive/alternatives';
import { meetingsAt } from '../../domain/derive/days';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { sameMembers } from '../same-inputs';

const lists = new WeakMap<Stop, readonly Meeting[]>();

/**
 * The meetings of a stop, without those that a choice has ruled out: the same list as long as the
 * same records are in it.
 */
export const meetingsOfStop = (trip: Trip, stop: Stop): readonly Meeting[] => {
  const all = meetingsAt(trip, stop.id);
  const meetings = all.some((meeting) => isRuledOut(trip.options, meeting))
    ? all.filter((meeting) => !isRuledOut(trip.options, meeting))
    : all;
  const kept = lists.get(stop);
  if (kept && sameMembers(kept, meetings)) return kept;
  lists.set(stop, meetings);
  return meetings;
};
