import type { Meeting } from '../domain/records/meeting';
import type { MeetingAtStop, TopicOfMeeting } from './subjects/meeting';

/** Said twice, every minute is half a one. */
export const SHARE_OF_CONSECUTIVE = 0.5;

/** What is left of an interpreted meeting for talk; null where none is interpreted, or no length known. */
export const minutesOfTalk = ({ minutes, interpretation }: Meeting): number | null => {
  if (minutes === null || interpretation === null || interpretation === 'none') return null;
  return interpretation === 'consecutive' ? minutes * SHARE_OF_CONSECUTIVE : minutes;
};

export const topicsToRaise = ({ topics }: MeetingAtStop): readonly TopicOfMeeting[] =>
  topics.filter(({ posture }) => posture === 'raise');
