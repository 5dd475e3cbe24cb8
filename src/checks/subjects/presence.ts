import { type Absence, absenceFrom } from '../../domain/derive/absence';
import { namedIn } from '../../domain/derive/attendance';
import { byText } from '../../domain/derive/by-order';
import { stopsInOrder } from '../../domain/derive/route';
import { type Span, spanOf } from '../../domain/derive/span';
import { isLive } from '../../domain/derive/status';
import { groupBy } from '../../domain/group-by';
import type { Meeting } from '../../domain/records/meeting';
import type { Person } from '../../domain/records/person';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { find } from '../../domain/trip';
import { keptBy } from '../kept-by';
import type { Batch, Keyed } from './batch';
import { meetingsOfStop } from './stop-meetings';

/** Somebody who is named at a stop at which they are not with the party. */
export interface Presence {
  readonly stop: Stop;
  readonly person: Person;
  readonly absence: Absence;
  /** The live ones in which they are named, at least one. */
  readonly meetings: readonly Meeting[];
}

export const presenceBatches = (trip: Trip): readonly Batch<Presence>[] =>
  stopsInOrder(trip).map((stop) => {
    const meetings = meetingsOfStop(trip, stop);
    return {
      key: `presence ${stop.id}`,
      inputs: [stop, trip.stops, trip.people, meetings],
      make: () => presencesAt(trip, stop, meetings),
    };
  });

const presencesAt = (
  trip: Trip,
  stop: Stop,
  meetings: readonly Meeting[],
): readonly Keyed<Presence>[] => {
  if (areAllThere(trip.people)) return [];
  const named = meetings
    .filter(({ status }) => isLive(status))
    .toSorted(
      (one, other) => byTime(spanOf(one, stop), spanOf(other, stop)) || byText(one.id, other.id),
    )
    .flatMap((meeting) => namedIn(meeting).flatMap((id) => absent(trip, stop, meeting, id)));
  return [...groupBy(named, ({ person }) => person)].flatMap(([person, all]) => {
    const [first] = all;
    if (!first) return [];
    const { absence } = first;
    const of = all.map(({ meeting }) => meeting);
    return [{ key: person.id, subject: { stop, person, absence, meetings: of } }];
  });
};

const byTime = ({ sort: one }: Span, { sort: other }: Span): number =>
  one === other ? 0 : (one ?? Infinity) < (other ?? Infinity) ? -1 : 1;

/** Whether everybody is with the party from its start to its end, as on most trips. */
const areAllThere = keptBy((people: Trip['people']): boolean =>
  Object.values(people).every(({ joins, leaves }) => joins === null && leaves === null),
);

const absent = (trip: Trip, stop: Stop, meeting: Meeting, id: string) => {
  const person = find(trip.people, id);
  const absence = person && absenceFrom(trip, person, stop, meeting.aboard);
  return absence ? [{ person, absence, meeting }] : [];
};
