import { fixesOfRoom } from '../fixes/other-room';
import type { Rule } from '../rule';
import { clashSeverity } from '../severity';
import { pairAbout } from '../subjects/pair-facts';
import { clockAt, meetingWithTimes } from '../wording';

export const roomOverlap: Rule<'pair'> = {
  id: 'room-overlap',
  group: 'places',
  looksAt: 'pair',
  severity: 'by status',
  description: 'A room takes one live meeting at a time.',
  silences: [],
  check: (pair) => {
    const { first, second, sharedRoom, overlapMinutes } = pair;
    if (!sharedRoom) return null;
    const room = [sharedRoom.name, second.meeting.room.trim()].filter(Boolean).join(', ');
    const both = [first, second].map((entry) => meetingWithTimes(entry.meeting, entry));
    return {
      severity: clashSeverity(first.meeting.status, second.meeting.status),
      about: pairAbout(pair),
      message: `${room} is used twice at ${clockAt(second, second.start)}: ${both.join(' and ')}.`,
      field: 'room',
      data: { minutes: overlapMinutes, room },
    };
  },
  fixes: fixesOfRoom,
};
