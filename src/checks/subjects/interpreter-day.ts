import { stopsInOrder } from '../../domain/derive/route';
import { isLive } from '../../domain/derive/status';
import { groupBy } from '../../domain/group-by';
import { ofEach } from '../../domain/lists/of-each';
import type { Person } from '../../domain/records/person';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { LocalDate } from '../../domain/time/local-date';
import type { Batch, Keyed } from './batch';
import { type MeetingAtStop, meetingsAtStop } from './meeting';
import { byTimeOfMeeting } from './visit';

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
    const alone = aloneIn(stop, meetingsAtStop(trip, stop), null);
    return {
      key: `interpreters ${stop.id}`,
      inputs: [stop, alone],
      make: () => daysOf(stop, alone),
    };
  });

interface Alone {
  readonly key: string;
  readonly date: LocalDate;
  readonly person: Person;
  readonly subject: MeetingAtStop;
}

const aloneIn = ofEach((subject: MeetingAtStop): readonly Alone[] => {
  const person = isInterpreted(subject) ? onlyInterpreter(subject) : null;
  const { date } = subject.meeting.slot;
  return person && date ? [{ key: `${date} ${person.id}`, date, person, subject }] : [];
});

const daysOf = (stop: Stop, alone: readonly Alone[]): readonly Keyed<InterpreterDay>[] =>
  [...groupBy(alone, ({ key }) => key)].flatMap(([key, all]) => {
    const [first] = all;
    if (!first) return [];
    const { date, person } = first;
    const subjects = all.map(({ subject }) => subject).toSorted(byTimeOfMeeting);
    return [{ key, subject: { stop, date, person, alone: subjects } }];
  });

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
