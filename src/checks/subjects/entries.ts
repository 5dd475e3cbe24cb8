import { stopsInOrder } from '../../domain/derive/route';
import { keptBy } from '../../domain/kept-by';
import { ofEach, thoseWhere } from '../../domain/lists/of-each';
import { sortedBy } from '../../domain/lists/sorted-by';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { byStart, type Scheduled, scheduled } from './scheduled';
import { meetingsOfStop } from './stop-meetings';

/** All live meetings with a clock time, stop by stop. */
export const entriesOf = keptBy((trip: Trip): readonly Scheduled[] =>
  none.concat(...stopsInOrder(trip).map((stop) => entriesAt(trip, stop))),
);

const none: readonly Scheduled[] = [];

/** Those at a stop, by start: the same list while the same records are in it. */
export const entriesAt = (trip: Trip, stop: Stop): readonly Scheduled[] =>
  inOrder(stop, scheduledIn(stop, meetingsOfStop(trip, stop), stop));

/** Those in which one of these people is named; `owner` is what the last list is remembered by. */
export const entriesNaming = thoseWhere(
  ({ named }: Scheduled, people: ReadonlySet<string>) =>
    people.size > 0 && named.some((id) => people.has(id)),
);

const scheduledIn = ofEach((meeting: Meeting, stop: Stop): readonly Scheduled[] => {
  const entry = scheduled(meeting, stop);
  return entry ? [entry] : [];
});

const inOrder = sortedBy(byStart);
