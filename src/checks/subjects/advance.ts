import { attends } from '../../domain/derive/attendance';
import { meetingsAt } from '../../domain/derive/meetings-at';
import { legsOf, stopsInOrder } from '../../domain/derive/route';
import { instantOf } from '../../domain/derive/span';
import { isOnTrack } from '../../domain/derive/tracks';
import { groupBy } from '../../domain/group-by';
import { ofEach } from '../../domain/lists/of-each';
import type { Meeting } from '../../domain/records/meeting';
import type { Person } from '../../domain/records/person';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { Task } from '../../domain/records/task';
import { type Instant, MINUTE } from '../../domain/time/instant';
import { find } from '../../domain/trip';
import type { Batch } from './batch';
import { peopleWhere } from './people-where';
import { type Scheduled, scheduled } from './scheduled';

/** Those who prepare a stop, and what still keeps them elsewhere. */
export interface Advance {
  readonly stop: Stop;
  readonly wheelsDown: Instant;
  readonly team: readonly Member[];
  readonly tasks: readonly Task[];
}

export interface Member {
  readonly person: Person;
  /** The last of what they have at other stops before the principal is here. */
  readonly elsewhere: Elsewhere | null;
  /** When they can be here; null where nothing keeps them. */
  readonly arrives: Instant | null;
}

interface Elsewhere {
  readonly entry: Scheduled;
  readonly stop: Stop;
}

export const advanceBatches = (trip: Trip): readonly Batch<Advance>[] => {
  const people = ofAdvance(trip);
  const work = stopsInOrder(trip).map((stop) => workAt(stop, meetingsAt(trip, stop.id), stop));
  return [
    {
      key: 'advance',
      inputs: [trip.trip, trip.stops, trip.tasks, ...people, ...work],
      make: () =>
        advances(trip, people, work.flat()).map((advance) => ({
          key: advance.stop.id,
          subject: advance,
        })),
    },
  ];
};

const ofAdvance = peopleWhere(({ side, tracks }) => side === 'ours' && tracks.advance === true);

const workAt = ofEach((meeting: Meeting, stop: Stop): readonly Scheduled[] => {
  const isWork = meeting.aboard === null && isOnTrack(meeting, 'advance');
  const entry = isWork ? scheduled(meeting, stop) : null;
  return entry ? [entry] : [];
});

const advances = (
  trip: Trip,
  people: readonly Person[],
  entries: readonly Scheduled[],
): readonly Advance[] => {
  if (people.length === 0) return [];
  const byStop = groupBy(entries, ({ stop }) => stop);
  return stopsInOrder(trip).flatMap((stop) => {
    const wheelsDown = instantOf(stop.wheelsDown, stop.zone);
    const here = byStop.get(stop.id) ?? [];
    if (wheelsDown === null) return [];
    const team = people
      .filter((person) => here.some(({ meeting }) => attends(trip, meeting, person)))
      .map((person) => memberOf(trip, entries, { stop, wheelsDown }, person));
    const tasks = Object.values(trip.tasks).filter((task) => task.stop === stop.id);
    return team.length === 0 ? [] : [{ stop, wheelsDown, team, tasks }];
  });
};

const memberOf = (
  trip: Trip,
  entries: readonly Scheduled[],
  { stop, wheelsDown }: Pick<Advance, 'stop' | 'wheelsDown'>,
  person: Person,
): Member => {
  const last = entries
    .filter((entry) => entry.stop !== stop.id && entry.start < wheelsDown)
    .filter(({ meeting }) => attends(trip, meeting, person))
    .reduce<Scheduled | null>(
      (latest, entry) => (latest && endOf(latest) >= endOf(entry) ? latest : entry),
      null,
    );
  const place = last && find(trip.stops, last.stop);
  const elsewhere = last && place ? { entry: last, stop: place } : null;
  const leg = legsOf(trip).find(({ to }) => to.id === stop.id);
  const isNextDoor = elsewhere !== null && leg?.from.id === elsewhere.stop.id;
  const minutes = isNextDoor ? Math.max(0, leg.minutes ?? 0) : 0;
  return { person, elsewhere, arrives: elsewhere && endOf(elsewhere.entry) + minutes * MINUTE };
};

const endOf = ({ start, end }: Scheduled): Instant => end ?? start;
