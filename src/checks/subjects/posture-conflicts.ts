import { areAlternatives } from '../../domain/derive/alternatives';
import { isLive } from '../../domain/derive/status';
import { groupBy } from '../../domain/group-by';
import type { Topic } from '../../domain/records/topic';
import type { MeetingAtStop } from './meeting';
import type { Visit } from './visit';

/** A topic that is raised at some meetings of a visit, and at others is not to be. */
export interface PostureConflict {
  readonly topic: Topic;
  readonly raise: readonly MeetingAtStop[];
  readonly keep: readonly MeetingAtStop[];
}

export const postureConflictsOf = ({ meetings }: Visit): readonly PostureConflict[] => {
  const taken = meetings
    .filter(({ meeting }) => isLive(meeting.status))
    .flatMap((subject) =>
      subject.topics.map(({ topic, posture }) => ({ subject, topic, posture })),
    );
  return [...groupBy(taken, ({ topic }) => topic)].flatMap(([topic, all]) => {
    const withPosture = (wanted: string) =>
      all.filter(({ posture }) => posture === wanted).map(({ subject }) => subject);
    const [raise, keep] = [withPosture('raise'), withPosture('do-not-raise')];
    const isReal = raise.some((one) =>
      keep.some((other) => !areAlternatives(one.meeting, other.meeting)),
    );
    return isReal ? [{ topic, raise, keep }] : [];
  });
};
