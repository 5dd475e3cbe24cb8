import { areAlternatives } from '../../domain/derive/alternatives';
import { byText } from '../../domain/derive/by-order';
import { isLive } from '../../domain/derive/status';
import { foundIn } from '../../domain/lists/found-in';
import { groupIndex } from '../../domain/lists/group-index';
import type { Posture } from '../../domain/records/choices';
import type { Topic } from '../../domain/records/topic';
import type { MeetingAtStop } from './meeting';
import { ofEachMeeting } from './of-each-meeting';
import { byTimeOfMeeting, type Visit } from './visit';

/** A topic that is raised at some meetings of a visit, and at others is not to be. */
export interface PostureConflict {
  readonly topic: Topic;
  readonly raise: readonly MeetingAtStop[];
  readonly keep: readonly MeetingAtStop[];
}

/** By title. */
export const postureConflictsOf = (visit: Visit): readonly PostureConflict[] =>
  conflictsAmong(visit.stop, takenUpIn(visit, null)).toSorted(
    ({ topic: one }, { topic: other }) =>
      byText(one.title, other.title) || byText(one.id, other.id),
  );

interface TakenUp {
  readonly topic: Topic;
  readonly posture: Posture;
  readonly subject: MeetingAtStop;
}

const takenUpIn = ofEachMeeting((subject): readonly TakenUp[] =>
  isLive(subject.meeting.status)
    ? subject.topics.map(({ topic, posture }) => ({ topic, posture, subject }))
    : [],
);

const conflictIn = (all: readonly TakenUp[]): readonly PostureConflict[] => {
  const [first] = all;
  const withPosture = (wanted: Posture) =>
    all.filter(({ posture }) => posture === wanted).map(({ subject }) => subject);
  const [raise, keep] = [withPosture('raise'), withPosture('do-not-raise')];
  const isReal = raise.some((one) =>
    keep.some((other) => !areAlternatives(one.meeting, other.meeting)),
  );
  return first && isReal ? [{ topic: first.topic, raise, keep }] : [];
};

const conflictsAmong = foundIn(() =>
  groupIndex({
    keysOf: ({ topic }: TakenUp) => [topic.id],
    compare: (one, other) => byTimeOfMeeting(one.subject, other.subject),
    findIn: conflictIn,
  }),
);
