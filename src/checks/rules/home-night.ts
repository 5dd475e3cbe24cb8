import { cityText } from '../../domain/describe/travel-text';
import { formatClock } from '../../domain/time/clock-time';
import { addDays, formatDayMonth, type LocalDate } from '../../domain/time/local-date';
import { instantOf, wallClockAt, type Zone } from '../../domain/time/zones';
import type { Limit } from '../limit';
import type { Rule } from '../rule';
import { ownSeverity } from '../severity';
import type { MeetingAtStop } from '../subjects/meeting';
import { isDemanding } from '../subjects/official';
import { clockAt, meetingName } from '../wording';

const daysOfJetLag: Limit = {
  id: 'days-of-jet-lag',
  label: 'Days until the clock of the stop is felt',
  unit: 'days',
  usual: 2,
  least: 1,
  most: 14,
};

export const homeNight: Rule<'day'> = {
  id: 'home-night',
  group: 'rest',
  looksAt: 'day',
  severity: 'note',
  description:
    'In the first days at a stop no meeting of substance lies in the night at home (0200–0500).',
  silences: [],
  limits: [daysOfJetLag],
  isOffAtFirst: true,
  check: ({ stop, journey, date, meetings }, { limitOf }) => {
    const arrival = stop.wheelsDown?.date;
    if (arrival === undefined || date >= addDays(arrival, limitOf(daysOfJetLag))) return null;
    const zone = journey.homeZone;
    const inNight = meetings.filter((entry) => isDemanding(entry) && isInNight(entry, zone));
    const [first] = inNight;
    if (!first || first.start === null) return null;
    const home = formatClock(wallClockAt(zone, first.start).clock, '24');
    const names = inNight.map(({ meeting }) => meetingName(meeting)).join(', ');
    return {
      severity: ownSeverity(first.meeting.status) && 'note',
      about: inNight.map(({ meeting }) => ({ kind: 'meeting', id: meeting.id })),
      knownBy: [{ kind: 'stop', id: stop.id }],
      part: date,
      message: `${clockAt(stop, first.start)} on ${formatDayMonth(date)} in ${cityText(stop)} is ${home} in ${journey.homeCity || 'the home city'}: ${names}.`,
      field: 'slot',
      data: { meetings: inNight.map(({ meeting }) => meeting.id), home },
    };
  },
};

const NIGHT_BEGINS = '02:00';
const NIGHT_ENDS = '05:00';

const isInNight = ({ start, end }: MeetingAtStop, home: Zone): boolean => {
  if (start === null) return false;
  const { date } = wallClockAt(home, start);
  const isOn = (night: LocalDate): boolean =>
    start < instantOf(home, night, NIGHT_ENDS, null) &&
    (end ?? start + 1) > instantOf(home, night, NIGHT_BEGINS, null);
  return isOn(date) || isOn(addDays(date, 1));
};
