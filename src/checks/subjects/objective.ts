import { stopsInOrder } from '../../domain/derive/route';
import { isLive } from '../../domain/derive/status';
import { ofEach } from '../../domain/lists/of-each';
import type { Meeting } from '../../domain/records/meeting';
import type { Objective } from '../../domain/records/objective';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { Topic } from '../../domain/records/topic';
import { find } from '../../domain/trip';
import type { Batch } from './batch';
import { meetingsOfStop } from './stop-meetings';

/** What the trip is to achieve, and whether anything does. */
export interface ObjectiveOfTrip {
  readonly objective: Objective;
  /** Where it is to be achieved; null: anywhere. */
  readonly stop: Stop | null;
  readonly topics: readonly Topic[];
  /** A live meeting there takes up one of its topics. */
  readonly isServed: boolean;
}

export const objectiveBatches = (trip: Trip): readonly Batch<ObjectiveOfTrip>[] => {
  const { objectives, topics, stops } = trip;
  if (Object.keys(objectives).length === 0) return [];
  const taken = stopsInOrder(trip).map((stop) => ({
    stop: stop.id,
    topics: topicsTakenUp(stop, meetingsOfStop(trip, stop), null),
  }));
  return [
    {
      key: 'objectives',
      inputs: [objectives, topics, stops, ...taken.map((at) => at.topics)],
      make: () =>
        Object.values(objectives).map((objective) => ({
          key: objective.id,
          subject: {
            objective,
            stop: find(stops, objective.stop) ?? null,
            topics: Object.keys(objective.topics)
              .sort()
              .flatMap((id) => find(topics, id) ?? []),
            isServed: isServed(objective, taken),
          },
        })),
    },
  ];
};

interface TakenUp {
  readonly stop: string;
  readonly topics: readonly string[];
}

const isServed = ({ stop, topics }: Objective, taken: readonly TakenUp[]): boolean =>
  taken
    .filter((at) => stop === null || at.stop === stop)
    .some((at) => Object.keys(topics).some((id) => at.topics.includes(id)));

const topicsTakenUp = ofEach((meeting: Meeting): readonly string[] =>
  isLive(meeting.status)
    ? Object.entries(meeting.topics).flatMap(([topic, { posture }]) =>
        posture === 'do-not-raise' ? [] : [topic],
      )
    : [],
);
