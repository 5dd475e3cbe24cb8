import type { CalendarEntry } from '../records/calendar-entry';
import type { Drive } from '../records/drive';
import type { Handout } from '../records/handout';
import type { Journey } from '../records/journey';
import type { LogEntry } from '../records/log-entry';
import type { Meeting } from '../records/meeting';
import type { Slot } from '../records/moment';
import type { Move } from '../records/move';
import {
  newCalendarEntry,
  newDrive,
  newHandout,
  newJourney,
  newLogEntry,
  newMeeting,
  newMove,
  newObjective,
  newOption,
  newPerson,
  newStop,
  newTask,
  newTopic,
  newVenue,
  newVersion,
  newWaiver,
} from '../records/new-record';
import type { Objective } from '../records/objective';
import type { Option } from '../records/option';
import type { Person } from '../records/person';
import type { Stop } from '../records/stop';
import type { Table, Trip } from '../records/tables';
import type { Task } from '../records/task';
import type { Topic } from '../records/topic';
import type { Venue } from '../records/venue';
import type { Version } from '../records/version';
import type { Waiver } from '../records/waiver';
import type { Moment } from '../time/wall-time';

type Given<Entry> = Readonly<Record<string, Partial<Entry>>>;

export interface TripParts {
  readonly journey?: Partial<Journey>;
  readonly stops?: Given<Stop>;
  readonly meetings?: Given<Meeting>;
  readonly moves?: Given<Move>;
  readonly people?: Given<Person>;
  readonly venues?: Given<Venue>;
  readonly topics?: Given<Topic>;
  readonly log?: Given<LogEntry>;
  readonly objectives?: Given<Objective>;
  readonly tasks?: Given<Task>;
  readonly options?: Given<Option>;
  readonly calendar?: Given<CalendarEntry>;
  readonly waivers?: Given<Waiver>;
  readonly versions?: Given<Version>;
  readonly handouts?: Given<Handout>;
  /** Minutes between two venues: [one, other, minutes or a whole drive]. */
  readonly drives?: readonly (readonly [string, string, number | Partial<Drive>])[];
}

/** A trip for tests: parts by id, with everything that is not said left empty. */
export const aTrip = (parts: TripParts = {}): Trip => ({
  trip: { trip: newJourney('trip', { homeZone: 'America/New_York', ...parts.journey }) },
  stops: table(parts.stops, newStop),
  meetings: table(parts.meetings, newMeeting),
  moves: table(parts.moves, newMove),
  people: table(parts.people, newPerson),
  venues: table(parts.venues, newVenue),
  topics: table(parts.topics, newTopic),
  log: table(parts.log, newLogEntry),
  objectives: table(parts.objectives, newObjective),
  tasks: table(parts.tasks, newTask),
  options: table(parts.options, newOption),
  calendar: table(parts.calendar, newCalendarEntry),
  waivers: table(parts.waivers, newWaiver),
  versions: table(parts.versions, newVersion),
  handouts: table(parts.handouts, newHandout),
  drives: Object.fromEntries(
    (parts.drives ?? []).map(([one, other, told]) => {
      const drive = newDrive(one, other, typeof told === 'number' ? { minutes: told } : told);
      return [drive.id, drive];
    }),
  ),
});

const table = <Entry>(
  given: Given<Entry> | undefined,
  create: (id: string, values: Partial<Entry>) => Entry,
): Table<Entry> =>
  Object.fromEntries(Object.entries(given ?? {}).map(([id, values]) => [id, create(id, values)]));

/** `at('beijing', '2011-01-10', '09:30')`; without a time it is to be decided. */
export const at = (stop: string, date: string | null, clock?: string): Slot => ({
  stop,
  date,
  time: clock === undefined ? { tbd: true } : { at: clock },
  fold: null,
});

export const moment = (date: string, clock?: string): Moment => ({
  date,
  time: clock === undefined ? { tbd: true } : { at: clock },
  fold: null,
});

/** Beijing, 9–12 January 2011. */
export const beijing = {
  city: 'Beijing',
  country: 'CN',
  zone: 'Asia/Shanghai',
  order: 'a1',
  wheelsDown: moment('2011-01-09', '20:00'),
  wheelsUp: moment('2011-01-12', '15:00'),
} as const satisfies Partial<Stop>;

/** Tokyo, 12–14 January 2011. */
export const tokyo = {
  city: 'Tokyo',
  country: 'JP',
  zone: 'Asia/Tokyo',
  order: 'a2',
  wheelsDown: moment('2011-01-12', '19:00'),
  wheelsUp: moment('2011-01-14', '10:52'),
} as const satisfies Partial<Stop>;
