import { byText } from '../../domain/derive/by-order';
import { stopsInOrder } from '../../domain/derive/route';
import { isLive } from '../../domain/derive/status';
import { type Groups, groupedBy } from '../../domain/lists/grouped-by';
import { ofEach } from '../../domain/lists/of-each';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { Topic } from '../../domain/records/topic';
import type { LocalDate } from '../../domain/time/local-date';
import type { Batch } from './batch';
import { meetingsOfStop } from './stop-meetings';

/** A topic with what takes it up. */
export interface TopicOfTrip {
  readonly topic: Topic;
  /** Where it is first to be raised; null where no live meeting with a date takes it up. */
  readonly first: Omit<TakenUp, 'topic'> | null;
  readonly tasks: Trip['tasks'];
}

interface TakenUp {
  readonly topic: string;
  readonly meeting: Meeting;
  readonly stop: Stop;
  readonly date: LocalDate;
}

export const topicBatches = (trip: Trip): readonly Batch<TopicOfTrip>[] => {
  const atStops = stopsInOrder(trip).map((stop) =>
    byTopic(stop, takenUpAt(stop, meetingsOfStop(trip, stop), stop)),
  );
  return [
    {
      key: 'topics',
      inputs: [trip.topics, trip.tasks, ...atStops],
      make: () =>
        Object.values(trip.topics).map((topic) => ({
          key: topic.id,
          subject: { topic, first: firstOf(atStops, topic), tasks: trip.tasks },
        })),
    },
  ];
};

/** With whom it is raised first; of two on one date at two stops, the stop that comes first. */
const firstOf = (
  atStops: readonly Groups<string, TakenUp>[],
  { id }: Topic,
): Omit<TakenUp, 'topic'> | null => {
  const firsts = atStops.flatMap((groups) => groups.get(id)?.[0] ?? []);
  const [first] = firsts.toSorted((one, other) => byText(one.date, other.date));
  if (!first) return null;
  const { meeting, stop, date } = first;
  return { meeting, stop, date };
};

const takenUpAt = ofEach((meeting: Meeting, stop: Stop): readonly TakenUp[] => {
  const { date } = meeting.slot;
  if (date === null || !isLive(meeting.status)) return [];
  return Object.entries(meeting.topics).flatMap(([topic, { posture }]) =>
    posture === 'do-not-raise' ? [] : [{ topic, meeting, stop, date }],
  );
});

const clockOf = ({ meeting: { slot } }: TakenUp): string => ('at' in slot.time ? slot.time.at : '');

const byTopic = groupedBy(
  ({ topic }: TakenUp) => [topic],
  (one, other) =>
    byText(one.date, other.date) ||
    byText(clockOf(one), clockOf(other)) ||
    byText(one.meeting.id, other.meeting.id),
);
