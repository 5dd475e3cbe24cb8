import { keptBy } from '../../domain/kept-by';
import { ofEach } from '../../domain/lists/of-each';
import type { Stop } from '../../domain/records/stop';
import type { LocalDate } from '../../domain/time/local-date';
import type { VisitDay } from './day';
import type { MeetingAtStop } from './meeting';

type OfDay<Made> = (day: Pick<VisitDay, 'stop' | 'date' | 'meetings'>) => readonly Made[];

/** What is made of each meeting of a day by itself, in one list. */
export const ofEachOfDay = <Made>(
  make: (subject: MeetingAtStop) => readonly Made[],
): OfDay<Made> => {
  const of = ofEach(make);
  return ({ stop, date, meetings }) => of(dayAt(stop, date), meetings, null);
};

/** The meetings of a day of which something holds that hangs on nothing else. */
export const ofDayWhere = (holds: (subject: MeetingAtStop) => boolean): OfDay<MeetingAtStop> =>
  ofEachOfDay((subject) => (holds(subject) ? [subject] : none));

const none: readonly MeetingAtStop[] = [];

/** What lists of that day are remembered by, whatever is in them. */
const dayAt = (stop: Stop, date: LocalDate): object => {
  const days = daysAt(stop);
  const day = days.get(date) ?? {};
  days.set(date, day);
  return day;
};

const daysAt = keptBy((_: Stop) => new Map<LocalDate, object>());
