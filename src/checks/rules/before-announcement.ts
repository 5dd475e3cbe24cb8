import { isLive } from '../../domain/derive/status';
import { cityText } from '../../domain/describe/travel-text';
import type { Instant } from '../../domain/time/instant';
import { fixesOfEarlyPress } from '../fixes/early-press-fixes';
import type { Rule } from '../rule';
import { ownSeverity, worstOf } from '../severity';
import {
  announcementOf,
  type EarlyPress,
  earlyPressOf,
  earlyReadoutsOf,
} from '../subjects/early-press';
import type { Visit } from '../subjects/visit';
import { clockAt, dateAndClockAt, listText, meetingName } from '../wording';

export const beforeAnnouncement: Rule<'visit'> = {
  id: 'before-announcement',
  group: 'press',
  looksAt: 'visit',
  severity: 'by status',
  description:
    'No time of the press comes before the visit is announced, and no readout before its meeting has ended.',
  silences: [],
  check: (visit) => {
    const press = earlyPressOf(visit);
    const readouts = earlyReadoutsOf(visit);
    const subjects = [...press, ...readouts].map(({ subject }) => subject);
    const ids = [...new Set(subjects.map(({ meeting }) => meeting.id))];
    const announced = announcementOf(visit);
    const place = { kind: 'stop', id: visit.stop.id } as const;
    const texts = [
      ...(announced === null || press.length === 0 ? [] : [pressText(visit, press, announced)]),
      ...readouts.map(
        ({ subject }) => `the readout of ${meetingName(subject.meeting)} is due before its day`,
      ),
    ];
    return {
      severity: worstOf(
        subjects.map(({ meeting }) =>
          isLive(meeting.status) ? ownSeverity(meeting.status) : null,
        ),
      ),
      about: [...ids.map((id) => ({ kind: 'meeting', id }) as const), place],
      knownBy: [place],
      message: `${cityText(visit.stop)}: ${listText(texts)}.`,
      field: 'coverage',
      data: {
        announced,
        press: press.map(({ subject, from }) => `${subject.meeting.id} ${from}`),
        readouts: readouts.map(({ task }) => `${task.id} ${task.due}`),
      },
    };
  },
  fixes: (visit, trip) =>
    fixesOfEarlyPress(trip, announcementOf(visit), earlyPressOf(visit), earlyReadoutsOf(visit)),
};

/** 'press from 0900 at Press call, announcement 10 Jan 1200' */
const pressText = ({ stop }: Visit, press: readonly EarlyPress[], announced: Instant): string => {
  const times = press.map(
    ({ subject, from }) => `${clockAt(stop, from)} at ${meetingName(subject.meeting)}`,
  );
  return `press from ${listText(times)}, announcement ${dateAndClockAt(stop, announced)}`;
};
