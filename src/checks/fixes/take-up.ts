import { stopsInOrder } from '../../domain/derive/route';
import { spanOf } from '../../domain/derive/span';
import { isLive } from '../../domain/derive/status';
import { isOnPrincipalTrack } from '../../domain/derive/tracks';
import { orderAfter } from '../../domain/edits/order-after';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { Topic } from '../../domain/records/topic';
import { type Candidate, candidate } from '../rule';
import { isOfficial } from '../subjects/official';
import { meetingsOfStop } from '../subjects/stop-meetings';
import { meetingName } from '../wording';

/** More than a few are a list to choose from, not a fix. */
const MOST_MEETINGS = 3;

/** 'Raise Piracy at Talks with Gen. Liang': at the first meetings of substance there. */
export const fixesByTakingUp = (
  trip: Trip,
  at: Stop | null,
  topics: readonly Topic[],
): readonly Candidate[] => {
  const topic = topics.find(({ posture }) => posture !== 'do-not-raise');
  if (!topic) return [];
  return stopsInOrder(trip)
    .filter((stop) => at === null || stop.id === at.id)
    .flatMap((stop) => talksAt(trip, stop))
    .slice(0, MOST_MEETINGS)
    .map((meeting) => takeUp(meeting, topic));
};

const talksAt = (trip: Trip, stop: Stop): readonly Meeting[] =>
  meetingsOfStop(trip, stop)
    .filter(
      (meeting) => isOfficial(meeting) && isLive(meeting.status) && isOnPrincipalTrack(meeting),
    )
    .toSorted((one, other) => {
      const [first, second] = [one, other].map((each) => spanOf(each, stop).sort ?? Infinity);
      if (first !== second) return (first ?? 0) < (second ?? 0) ? -1 : 1;
      return one.id < other.id ? -1 : 1;
    });

const takeUp = (meeting: Meeting, { id, title }: Topic): Candidate =>
  candidate(`Raise ${title || 'the topic'} at ${meetingName(meeting)}`, (draft) => {
    const changed = draft.meetings[meeting.id];
    const order = orderAfter(Object.values(meeting.topics));
    if (changed) changed.topics[id] = { posture: 'raise', order };
  });
