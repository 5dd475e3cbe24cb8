import { byText } from '../../domain/derive/by-order';
import { stopsInOrder } from '../../domain/derive/route';
import { isLive } from '../../domain/derive/status';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { Topic } from '../../domain/records/topic';
import type { LocalDate } from '../../domain/time/local-date';
import type { Batch } from './batch';
import { perStop } from './per-stop';
import { meetingsOfStop } from './stop-meetings';

/** A topic with what takes it up. */
export interface TopicOfTrip {
  readonly topic: Topic;
  /** Where it is first to be raised; null where no live meeting with a date takes it up. */
  readonly first: TakenUp | null;
  readonly tasks: Trip['tasks'];
}

interface TakenUp {
  readonly meeting: Meeting;
  readonly stop: Stop;
  readonly date: LocalDate;
}

export const topicBatches = (trip: Trip): readonly Batch<TopicOfTrip>[] => {
  const atStops = stopsInOrder(trip).map((stop) => firstAt(trip, stop));
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

type FirstByTopic = ReadonlyMap<string, TakenUp>;

const firstOf = (atStops: readonly FirstByTopic[], { id }: Topic): TakenUp | null => {
  const known = atStops.flatMap((byTopic) => byTopic.get(id) ?? []);
  return known.toSorted((one, other) => byText(one.date, other.date))[0] ?? null;
};

/** The same map while the meetings of the stop are the same. */
const firstAt = perStop(
  (trip, stop) => [meetingsOfStop(trip, stop)],
  (trip, stop): FirstByTopic => firstOfEach(stop, meetingsOfStop(trip, stop)),
);

const firstOfEach = (stop: Stop, meetings: readonly Meeting[]): FirstByTopic => {
  const byTopic = new Map<string, TakenUp>();
  for (const meeting of meetings) {
    const { date } = meeting.slot;
    if (date === null || !isLive(meeting.status)) continue;
    for (const [topic, { posture }] of Object.entries(meeting.topics)) {
      const earlier = byTopic.get(topic);
      if (posture === 'do-not-raise' || (earlier && isBefore(earlier.meeting, meeting))) continue;
      byTopic.set(topic, { meeting, stop, date });
    }
  }
  return byTopic;
};

/** Whatever the order of records. */
const isBefore = (one: Meeting, other: Meeting): boolean => placeOf(one) < placeOf(other);

const placeOf = ({ id, slot }: Meeting): string =>
  `${slot.date} ${'at' in slot.time ? slot.time.at : ''} ${id}`;
