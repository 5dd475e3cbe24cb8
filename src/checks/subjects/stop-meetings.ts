import { isRuledOut } from '../../domain/derive/alternatives';
import { meetingsAt } from '../../domain/derive/meetings-at';
import { thoseWhere } from '../../domain/lists/of-each';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';

/**
 * The meetings of a stop, without those that a choice has ruled out: the same list as long as the
 * same records are in it.
 */
export const meetingsOfStop = (trip: Trip, stop: Stop): readonly Meeting[] =>
  notRuledOut(stop, meetingsAt(trip, stop.id), trip.options);

const notRuledOut = thoseWhere(
  (meeting: Meeting, options: Trip['options']) => !isRuledOut(options, meeting),
);
