import { keysInOrder } from '../../domain/derive/by-order';
import { stopsInOrder } from '../../domain/derive/route';
import { spanOf } from '../../domain/derive/span';
import { isOnPrincipalTrack } from '../../domain/derive/tracks';
import { groupBy } from '../../domain/group-by';
import { keptBy } from '../../domain/kept-by';
import { type Concerns, ofEach } from '../../domain/lists/of-each';
import { sameMembers } from '../../domain/lists/same-members';
import type { ParticipantRole, Posture } from '../../domain/records/choices';
import type { Meeting } from '../../domain/records/meeting';
import type { Option } from '../../domain/records/option';
import type { Person } from '../../domain/records/person';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { Task } from '../../domain/records/task';
import type { Topic } from '../../domain/records/topic';
import type { Venue } from '../../domain/records/venue';
import type { Instant } from '../../domain/time/instant';
import { find, journeyOf } from '../../domain/trip';
import type { Batch, Keyed } from './batch';
import { changedBetween } from './people-for';
import { perStop } from './per-stop';
import { meetingsOfStop } from './stop-meetings';

/** A meeting at its stop, with the records that it names. */
export interface MeetingAtStop {
  readonly meeting: Meeting;
  readonly stop: Stop;
  /** On the principal's track, or with the principal in it: it travels with the party. */
  readonly isOfParty: boolean;
  /** Null while the time is not a clock reading. */
  readonly start: Instant | null;
  /** Null while the start or the length is not known. */
  readonly end: Instant | null;
  readonly venue: Venue | null;
  /** Those who are named in it, by id. */
  readonly attending: readonly Attending[];
  /** In the planner's order. */
  readonly topics: readonly TopicOfMeeting[];
  /** The question that it is a choice of. */
  readonly option: Option | null;
  /** What somebody has to do about it, or has done. */
  readonly tasks: readonly Task[];
  readonly principal: Person | null;
  readonly homeCountry: string;
}

export interface Attending {
  readonly person: Person;
  readonly roles: Readonly<Partial<Record<ParticipantRole, true>>>;
}

export interface TopicOfMeeting {
  readonly topic: Topic;
  readonly posture: Posture;
}

export const meetingBatches = (trip: Trip): readonly Batch<MeetingAtStop>[] =>
  stopsInOrder(trip).map((stop) => {
    const subjects = keyedOfEach(stop, meetingsAtStop(trip, stop), null);
    return { key: `meeting ${stop.id}`, inputs: [subjects], make: () => subjects };
  });

/** Those of the stop, without what a choice has ruled out: the same list while all of it is the same. */
export const meetingsAtStop = (trip: Trip, stop: Stop): readonly MeetingAtStop[] =>
  ofEachAtStop(stop, meetingsOfStop(trip, stop), nameable(trip, stop));

/** Any meeting as if it were at the stop. */
export const meetingAtStop = (trip: Trip, meeting: Meeting, stop: Stop): MeetingAtStop =>
  resolved(meeting, nameableIn(trip, stop));

/** All that a meeting of the stop may name. */
interface Nameable extends Pick<Trip, 'people' | 'venues' | 'topics' | 'options' | 'tasks'> {
  readonly stop: Stop;
  readonly principal: string | null;
  readonly homeCountry: string;
}

const inputsOf = (trip: Trip): readonly unknown[] => {
  const { principal, homeCountry } = journeyOf(trip);
  const { people, venues, topics, options, tasks } = trip;
  return [principal, homeCountry, people, venues, topics, options, tasks];
};

const nameableIn = (trip: Trip, stop: Stop): Nameable => {
  const { principal, homeCountry } = journeyOf(trip);
  const { people, venues, topics, options, tasks } = trip;
  return { stop, principal, homeCountry, people, venues, topics, options, tasks };
};

const nameable = perStop(inputsOf, nameableIn);

/** A person is of few meetings; of another principal, place or topic all are asked. */
const namingThem: Concerns<Meeting, Nameable> = (before, named) => {
  const { people: _, ...others } = before;
  const { people, ...same } = named;
  const changed = changedBetween(before.people, people);
  const isPrincipals = changed.some((id) => id === named.principal);
  if (isPrincipals || !sameMembers(Object.values(others), Object.values(same))) return null;
  return ({ participants }) => changed.some((id) => Object.hasOwn(participants, id));
};

/** The same object while all that it names is the same, though a table is another. */
const ofEachAtStop = ofEach(
  (meeting: Meeting, named: Nameable, before?: readonly MeetingAtStop[]) =>
    before?.every((subject) => isStill(subject, named)) ? before : [resolved(meeting, named)],
  namingThem,
);

const keyedOfEach = ofEach((subject: MeetingAtStop): readonly Keyed<MeetingAtStop>[] => [
  { key: subject.meeting.id, subject },
]);

const isStill = (subject: MeetingAtStop, named: Nameable): boolean => {
  const { meeting, attending, topics } = subject;
  return (
    subject.stop === named.stop &&
    subject.homeCountry === named.homeCountry &&
    subject.principal === (find(named.people, named.principal) ?? null) &&
    subject.isOfParty === isOfParty(meeting, named) &&
    subject.venue === (find(named.venues, meeting.venue) ?? null) &&
    subject.option === (find(named.options, meeting.option?.group ?? null) ?? null) &&
    sameMembers(subject.tasks, tasksAbout(named, meeting)) &&
    attending.every(({ person }) => find(named.people, person.id) === person) &&
    topics.every(({ topic }) => find(named.topics, topic.id) === topic) &&
    attending.length === countIn(named.people, meeting.participants) &&
    topics.length === countIn(named.topics, meeting.topics)
  );
};

const countIn = (
  table: Readonly<Record<string, unknown>>,
  named: Readonly<Record<string, unknown>>,
): number => {
  let count = 0;
  for (const id in named) if (Object.hasOwn(table, id)) count += 1;
  return count;
};

const isOfParty = (meeting: Meeting, { principal }: Nameable): boolean =>
  isOnPrincipalTrack(meeting) ||
  (principal !== null && Object.hasOwn(meeting.participants, principal));

const resolved = (meeting: Meeting, named: Nameable): MeetingAtStop => {
  const { stop, principal, homeCountry } = named;
  const { start, end } = spanOf(meeting, stop);
  return {
    meeting,
    stop,
    isOfParty: isOfParty(meeting, named),
    start,
    end,
    venue: find(named.venues, meeting.venue) ?? null,
    attending: attendingOf(named, meeting),
    topics: topicsOf(named, meeting),
    option: find(named.options, meeting.option?.group ?? null) ?? null,
    tasks: tasksAbout(named, meeting),
    principal: find(named.people, principal) ?? null,
    homeCountry,
  };
};

const attendingOf = ({ people }: Nameable, { participants }: Meeting): readonly Attending[] =>
  Object.keys(participants)
    .sort()
    .flatMap((id) => {
      const [person, roles] = [find(people, id), participants[id]];
      return person && roles ? [{ person, roles }] : [];
    });

const topicsOf = (named: Nameable, { topics }: Meeting): readonly TopicOfMeeting[] =>
  keysInOrder(topics).flatMap((id) => {
    const topic = find(named.topics, id);
    const posture = topics[id]?.posture;
    return topic && posture ? [{ topic, posture }] : [];
  });

const none: readonly Task[] = [];

const tasksAbout = ({ tasks }: Nameable, { id }: Meeting): readonly Task[] =>
  tasksByMeeting(tasks).get(id) ?? none;

const tasksByMeeting = keptBy((tasks: Trip['tasks']) =>
  groupBy(Object.values(tasks), ({ meeting }) => meeting),
);
