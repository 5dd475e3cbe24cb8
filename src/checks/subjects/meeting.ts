import { principalAttends } from '../../domain/derive/attendance';
import { byText, keysInOrder } from '../../domain/derive/by-order';
import { stopsInOrder } from '../../domain/derive/route';
import { spanOf } from '../../domain/derive/span';
import { isOnPrincipalTrack } from '../../domain/derive/tracks';
import { groupBy } from '../../domain/group-by';
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
import { keptBy } from '../kept-by';
import { sameMembers } from '../same-inputs';
import type { Batch } from './batch';
import { peopleFor } from './people-for';
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
    const meetings = meetingsOfStop(trip, stop);
    const named = meetingInputs(trip, stop);
    return {
      key: `meeting ${stop.id}`,
      inputs: [meetings, ...named],
      make: () =>
        meetings.map((meeting) => ({
          key: meeting.id,
          subject: meetingAtStop(trip, meeting, stop, named),
        })),
    };
  });

/** What a meeting of the stop is looked at with: the stop, and all that it may name. */
export const meetingInputs = (trip: Trip, stop: Stop): readonly unknown[] => {
  const { principal, homeCountry } = journeyOf(trip);
  const { venues, topics, options, tasks } = trip;
  const people = peopleFor(trip, stop, meetingsOfStop(trip, stop));
  return [stop, principal, homeCountry, people, venues, topics, options, tasks];
};

interface Known {
  readonly inputs: readonly unknown[];
  readonly subject: MeetingAtStop;
}

const known = new WeakMap<Meeting, Known>();

/** The same object while the meeting and all that it could name are the same. */
export const meetingAtStop = (
  trip: Trip,
  meeting: Meeting,
  stop: Stop,
  inputs: readonly unknown[],
): MeetingAtStop => {
  const kept = known.get(meeting);
  if (kept && sameMembers(kept.inputs, inputs)) return kept.subject;
  const subject =
    kept && isStill(kept.subject, trip, stop) ? kept.subject : resolved(trip, meeting, stop);
  known.set(meeting, { inputs, subject });
  return subject;
};

/** Whether all that it names is the same, though a table is another: an edit changes one of thousands. */
const isStill = (subject: MeetingAtStop, trip: Trip, stop: Stop): boolean => {
  const { meeting, attending, topics } = subject;
  const { principal, homeCountry } = journeyOf(trip);
  return (
    subject.stop === stop &&
    subject.homeCountry === homeCountry &&
    subject.principal === (find(trip.people, principal) ?? null) &&
    subject.isOfParty === isOfParty(trip, meeting) &&
    subject.venue === (find(trip.venues, meeting.venue) ?? null) &&
    subject.option === (find(trip.options, meeting.option?.group ?? null) ?? null) &&
    sameMembers(subject.tasks, tasksAbout(trip, meeting)) &&
    attending.every(({ person }) => find(trip.people, person.id) === person) &&
    topics.every(({ topic }) => find(trip.topics, topic.id) === topic) &&
    attending.length === countIn(trip.people, meeting.participants) &&
    topics.length === countIn(trip.topics, meeting.topics)
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

const isOfParty = (trip: Trip, meeting: Meeting): boolean =>
  isOnPrincipalTrack(meeting) || principalAttends(trip, meeting);

const resolved = (trip: Trip, meeting: Meeting, stop: Stop): MeetingAtStop => {
  const { principal, homeCountry } = journeyOf(trip);
  const { start, end } = spanOf(meeting, stop);
  return {
    meeting,
    stop,
    isOfParty: isOfParty(trip, meeting),
    start,
    end,
    venue: find(trip.venues, meeting.venue) ?? null,
    attending: attendingOf(trip, meeting),
    topics: topicsOf(trip, meeting),
    option: find(trip.options, meeting.option?.group ?? null) ?? null,
    tasks: tasksAbout(trip, meeting),
    principal: find(trip.people, principal) ?? null,
    homeCountry,
  };
};

const attendingOf = (trip: Trip, { participants }: Meeting): readonly Attending[] =>
  Object.entries(participants)
    .sort(([one], [other]) => byText(one, other))
    .flatMap(([id, roles]) => {
      const person = find(trip.people, id);
      return person ? [{ person, roles }] : [];
    });

const topicsOf = (trip: Trip, { topics }: Meeting): readonly TopicOfMeeting[] =>
  keysInOrder(topics).flatMap((id) => {
    const topic = find(trip.topics, id);
    const posture = topics[id]?.posture;
    return topic && posture ? [{ topic, posture }] : [];
  });

const none: readonly Task[] = [];

const tasksAbout = ({ tasks }: Trip, { id }: Meeting): readonly Task[] =>
  tasksByMeeting(tasks).get(id) ?? none;

const tasksByMeeting = keptBy((tasks: Trip['tasks']) =>
  groupBy(Object.values(tasks), ({ meeting }) => meeting),
);
