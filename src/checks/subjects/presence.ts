import { type Absence, absenceFrom } from '../../domain/derive/absence';
import { namedIn } from '../../domain/derive/attendance';
import { byText } from '../../domain/derive/by-order';
import { stopsInOrder } from '../../domain/derive/route';
import { type Span, spanOf } from '../../domain/derive/span';
import { isLive } from '../../domain/derive/status';
import { groupBy } from '../../domain/group-by';
import { thoseWhere } from '../../domain/lists/of-each';
import type { Meeting } from '../../domain/records/meeting';
import type { Person } from '../../domain/records/person';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { find } from '../../domain/trip';
import type { Batch, Keyed } from './batch';
import { idsOf, peopleWhere } from './people-where';
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
    const meetings = naming(stop, meetingsOfStop(trip, stop), namesOfThem(trip));
    return {
      key: `presence ${stop.id}`,
      inputs: [stop, trip.stops, meetings, ...joiningOrLeaving(trip)],
      make: () => presencesAt(trip, stop, meetings),
    };
  });

const presencesAt = (
  trip: Trip,
  stop: Stop,
  meetings: readonly Meeting[],
): readonly Keyed<Presence>[] => {
  const named = meetings
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

/** On most trips nobody. */
const joiningOrLeaving = peopleWhere(({ joins, leaves }) => joins !== null || leaves !== null);

const namesOfThem = idsOf(joiningOrLeaving);

const naming = thoseWhere(
  ({ status, participants }: Meeting, people: ReadonlySet<string>) =>
    people.size > 0 && isLive(status) && Object.keys(participants).some((id) => people.has(id)),
);

const absent = (trip: Trip, stop: Stop, meeting: Meeting, id: string) => {
  const person = find(trip.people, id);
  const absence = person && absenceFrom(trip, person, stop, meeting.aboard);
  return absence ? [{ person, absence, meeting }] : [];
};
