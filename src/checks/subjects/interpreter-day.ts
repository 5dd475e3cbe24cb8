import { byText } from '../../domain/derive/by-order';
import { stopsInOrder } from '../../domain/derive/route';
import { isLive } from '../../domain/derive/status';
import { groupBy } from '../../domain/group-by';
import type { Person } from '../../domain/records/person';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { LocalDate } from '../../domain/time/local-date';
import type { Batch, Keyed } from './batch';
import { type MeetingAtStop, meetingAtStop, meetingInputs } from './meeting';
import { meetingsOfStop } from './stop-meetings';

/** What an interpreter does on a date at a stop without another one beside them. */
export interface InterpreterDay {
  readonly stop: Stop;
  readonly date: LocalDate;
  readonly person: Person;
  /** Live, with a length and a way in which it is interpreted; at least one. */
  readonly alone: readonly MeetingAtStop[];
}

export const interpreterDayBatches = (trip: Trip): readonly Batch<InterpreterDay>[] =>
  stopsInOrder(trip).map((stop) => {
    const meetings = meetingsOfStop(trip, stop);
    const named = meetingInputs(trip, stop);
    return {
      key: `interpreters ${stop.id}`,
      inputs: [meetings, ...named],
      make: () =>
        daysOf(
          stop,
          meetings.map((meeting) => meetingAtStop(trip, meeting, stop, named)),
        ),
    };
  });

const daysOf = (
  stop: Stop,
  meetings: readonly MeetingAtStop[],
): readonly Keyed<InterpreterDay>[] => {
  const alone = meetings.flatMap((subject) => {
    const person = isInterpreted(subject) ? onlyInterpreter(subject) : null;
    const { date } = subject.meeting.slot;
    return person && date ? [{ key: `${date} ${person.id}`, date, person, subject }] : [];
  });
  return [...groupBy(alone, ({ key }) => key)].flatMap(([key, all]) => {
    const [first] = all;
    if (!first) return [];
    const { date, person } = first;
    const subjects = all.map(({ subject }) => subject).toSorted(byStart);
    return [{ key, subject: { stop, date, person, alone: subjects } }];
  });
};

const isInterpreted = ({ meeting }: MeetingAtStop): boolean =>
  isLive(meeting.status) &&
  meeting.minutes !== null &&
  meeting.interpretation !== null &&
  meeting.interpretation !== 'none';

/** Null for two, who take turns, and for none, of whom nobody knows how many they are. */
const onlyInterpreter = ({ attending }: MeetingAtStop): Person | null => {
  const [first, second] = attending.filter(({ roles }) => roles.interpreter);
  return first && !second ? first.person : null;
};

const byStart = (one: MeetingAtStop, other: MeetingAtStop): number =>
  one.start === other.start
    ? byText(one.meeting.id, other.meeting.id)
    : (one.start ?? Infinity) - (other.start ?? Infinity);
