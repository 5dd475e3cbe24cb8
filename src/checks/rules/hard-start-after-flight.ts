import { legBetween } from '../../domain/derive/route';
import { formatDuration } from '../../domain/time/format-offset';
import { HOUR, minutesBetween } from '../../domain/time/instant';
import { startLater } from '../fixes/start-later';
import { isHardLeg } from '../hard-leg';
import { hardClockChange, restAfterFlight } from '../rest-limits';
import type { Rule } from '../rule';
import type { Setting } from '../setting';
import { atMostWarning, ownSeverity } from '../severity';
import { isDemanding } from '../subjects/official';
import { scheduled } from '../subjects/scheduled';
import type { Visit } from '../subjects/visit';
import { clockAt, meetingName } from '../wording';

export const hardStartAfterFlight: Rule<'visit'> = {
  id: 'hard-start-after-flight',
  group: 'rest',
  looksAt: 'visit',
  severity: 'warning',
  description:
    'After a leg over night, or over several time zones, the principal rests before the first ' +
    'meeting of substance.',
  silences: [],
  limits: [restAfterFlight, hardClockChange],
  check: (visit, setting) => {
    const hard = hardStartOf(visit, setting);
    if (!hard) return null;
    const { meeting, start, arrives, minutes } = hard;
    return {
      severity: atMostWarning(ownSeverity(meeting.status)),
      about: [
        { kind: 'meeting', id: meeting.id },
        { kind: 'leg', id: visit.stop.id },
      ],
      knownBy: [{ kind: 'leg', id: visit.stop.id }],
      message: `${meetingName(meeting)} (${clockAt(visit.stop, start)}) starts ${formatDuration(minutesBetween(arrives, start))} after a leg of ${formatDuration(minutes)}.`,
      field: 'slot',
      data: { minutes: minutesBetween(arrives, start) },
    };
  },
  fixes: (visit, trip, setting) => {
    const hard = hardStartOf(visit, setting);
    const entry = hard && scheduled(hard.meeting, visit.stop);
    return entry ? startLater(trip, entry, hard.rested) : [];
  },
};

/** The first meeting of substance that comes too soon after the leg. */
const hardStartOf = ({ previous, stop, meetings }: Visit, { limitOf }: Setting) => {
  const leg = previous && legBetween(previous, stop);
  if (!leg || leg.arrives === null || leg.minutes === null) return null;
  if (!isHardLeg(leg, limitOf(hardClockChange))) return null;
  const { arrives, minutes } = leg;
  const rested = arrives + limitOf(restAfterFlight) * HOUR;
  const found = meetings.find(
    (entry) =>
      entry.start !== null && entry.start >= arrives && entry.start < rested && isDemanding(entry),
  );
  if (!found || found.start === null) return null;
  return { meeting: found.meeting, start: found.start, arrives, rested, minutes };
};
