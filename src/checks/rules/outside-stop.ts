import { instantOf, spanOf } from '../../domain/derive/span';
import { cityText } from '../../domain/describe/travel-text';
import { type Instant, MINUTE, minutesBetween } from '../../domain/time/instant';
import { fixesOfOutsider } from '../fixes/into-stay';
import type { Rule } from '../rule';
import { atMostWarning, ownSeverity } from '../severity';
import type { MeetingAtStop } from '../subjects/meeting';
import { dayAndClockAt, meetingWithTimes } from '../wording';

/** From wheels down to the foot of the stairs. */
const OFF_THE_AIRCRAFT_MINUTES = 10;

export const outsideStop: Rule<'meeting'> = {
  id: 'outside-stop',
  group: 'time',
  looksAt: 'meeting',
  severity: 'by status',
  description:
    'What the party does at a stop lies between its wheels down and wheels up. In the first ' +
    `${OFF_THE_AIRCRAFT_MINUTES} minutes there is only a greeting or a ceremony; else it is a warning at most.`,
  silences: [],
  check: (subject) => {
    const fault = subject.isOfParty && subject.meeting.aboard === null && faultOf(subject);
    if (!fault) return null;
    const { meeting, stop } = subject;
    const severity = ownSeverity(meeting.status);
    return {
      severity: fault.isOutside ? severity : atMostWarning(severity),
      about: [
        { kind: 'meeting', id: meeting.id },
        { kind: 'stop', id: stop.id },
      ],
      message: `${meetingWithTimes(meeting, stop)} ${fault.text}.`,
      field: 'slot',
      data: { at: fault.at, by: fault.by },
    };
  },
  fixes: fixesOfOutsider,
};

interface Fault {
  readonly isOutside: boolean;
  readonly at: Instant;
  /** Minutes. */
  readonly by: number;
  readonly text: string;
}

const faultOf = ({ meeting, stop }: MeetingAtStop): Fault | null => {
  const { start, end } = spanOf(meeting, stop);
  if (start === null || meeting.slot.date === null) return null;
  const down = instantOf(stop.wheelsDown, stop.zone);
  const up = instantOf(stop.wheelsUp, stop.zone);
  const city = cityText(stop);
  const clock = (instant: Instant): string => dayAndClockAt(stop, instant, meeting.slot.date);
  if (down !== null && start < down) {
    const text = `is before wheels down in ${city} (${clock(down)})`;
    return { isOutside: true, at: down, by: minutesBetween(start, down), text };
  }
  if (up !== null && (start >= up || (end !== null && end > up))) {
    const text = `${start >= up ? 'is' : 'ends'} after wheels up from ${city} (${clock(up)})`;
    return { isOutside: true, at: up, by: minutesBetween(up, end ?? start), text };
  }
  const isPlaneside = meeting.kind === 'greet' || meeting.kind === 'ceremony';
  if (down === null || isPlaneside || start >= down + OFF_THE_AIRCRAFT_MINUTES * MINUTE)
    return null;
  const text = `is ${minutesBetween(down, start)} min after wheels down in ${city} (${clock(down)})`;
  return { isOutside: false, at: down, by: minutesBetween(down, start), text };
};
