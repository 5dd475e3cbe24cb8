import { countText } from '../../domain/describe/count-text';
import type { Trip } from '../../domain/records/tables';
import { type Candidate, candidate } from '../rule';
import type { MeetingAtStop } from '../subjects/meeting';
import { scheduled } from '../subjects/scheduled';
import { minutesOfTalk, SHARE_OF_CONSECUTIVE, topicsToRaise } from '../talk-time';
import { meetingName } from '../wording';
import { pushLater, shiftAll } from './push-later';
import { setMeeting } from './set-meeting';
import { steppedMinutes } from './stepped-minutes';

/** More time, an interpretation that takes none of it, or fewer topics. */
export const fixesOfShortTalk = (
  subject: MeetingAtStop,
  leastForTopic: number,
  trip: Trip,
): readonly Candidate[] => {
  const { meeting } = subject;
  const name = meetingName(meeting);
  const wanted = topicsToRaise(subject).length * leastForTopic;
  return [
    ...extended(subject, wanted, trip),
    ...(meeting.interpretation === 'consecutive'
      ? [
          setMeeting(`Interpret ${name} simultaneously`, meeting, {
            interpretation: 'simultaneous',
          }),
        ]
      : []),
    ...fewerTopics(subject, Math.floor((minutesOfTalk(meeting) ?? 0) / leastForTopic)),
  ];
};

const extended = (
  { meeting, stop }: MeetingAtStop,
  talk: number,
  trip: Trip,
): readonly Candidate[] => {
  const share = meeting.interpretation === 'consecutive' ? SHARE_OF_CONSECUTIVE : 1;
  const minutes = steppedMinutes(talk / share);
  const entry = scheduled(meeting, stop);
  if (!entry || meeting.minutes === null) return [];
  const [, ...followers] = pushLater(trip, entry, minutes - meeting.minutes, new Set());
  const rest = followers.length === 0 ? '' : ', and put off what follows';
  return [
    candidate(`Give ${meetingName(meeting)} ${minutes} min${rest}`, (draft) => {
      const longer = draft.meetings[meeting.id];
      if (longer) longer.minutes = minutes;
      shiftAll(stop, followers)(draft);
    }),
  ];
};

/** The last ones wait. */
const fewerTopics = (subject: MeetingAtStop, room: number): readonly Candidate[] => {
  const dropped = topicsToRaise(subject).slice(room);
  if (room === 0 || dropped.length === 0) return [];
  const { meeting } = subject;
  const what =
    dropped.length === 1
      ? dropped[0]?.topic.title || 'the last topic'
      : `the last ${countText(dropped.length, 'topic')}`;
  return [
    candidate(`Take ${what} out of ${meetingName(meeting)}`, (draft) => {
      for (const { topic } of dropped) delete draft.meetings[meeting.id]?.topics[topic.id];
    }),
  ];
};
