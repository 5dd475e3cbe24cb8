import { areAlternatives } from '../../domain/derive/alternatives';
import { isLive } from '../../domain/derive/status';
import { groupBy } from '../../domain/group-by';
import type { Topic } from '../../domain/records/topic';
import type { MeetingAtStop } from './meeting';
import { meetingsWhere, ofEachMeeting } from './of-each-meeting';
import type { Visit } from './visit';

/** A topic that is raised at some meetings of a visit, and at others is not to be. */
export interface PostureConflict {
  readonly topic: Topic;
  readonly raise: readonly MeetingAtStop[];
  readonly keep: readonly MeetingAtStop[];
}

export const postureConflictsOf = (visit: Visit): readonly PostureConflict[] => {
  const kept = new Set(keptOfEach(visit, null));
  if (kept.size === 0) return [];
  const taken = withTopics(visit, null).flatMap((subject) =>
    subject.topics.flatMap(({ topic, posture }) =>
      kept.has(topic) ? [{ subject, topic, posture }] : [],
    ),
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

const withTopics = meetingsWhere(
  ({ meeting, topics }) => topics.length > 0 && isLive(meeting.status),
);

/** The topics that some meeting is not to raise: no others can be in conflict. */
const keptOfEach = ofEachMeeting(({ meeting, topics }) =>
  isLive(meeting.status)
    ? topics.flatMap(({ topic, posture }) => (posture === 'do-not-raise' ? [topic] : []))
    : [],
);
