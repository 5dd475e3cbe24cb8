import type { TableName } from '../records/table-name';
import type { Trip } from '../records/tables';
import { find } from '../trip';
import { fullName } from './names';

/** How a record is called in a sentence: "Talks with Gen. Liang", "Beijing", "the movement". */
export const recordName = (trip: Trip, table: TableName, id: string): string =>
  names[table](trip, id) || unnamed[table];

const names: Readonly<Record<TableName, (trip: Trip, id: string) => string | undefined>> = {
  trip: () => undefined,
  stops: (trip, id) => find(trip.stops, id)?.city,
  meetings: (trip, id) => find(trip.meetings, id)?.title,
  moves: () => undefined,
  people: (trip, id) => {
    const person = find(trip.people, id);
    return person && fullName(person);
  },
  venues: (trip, id) => find(trip.venues, id)?.name,
  drives: (trip, id) => {
    const drive = find(trip.drives, id);
    return drive && `${trip.venues[drive.from]?.name} – ${trip.venues[drive.to]?.name}`;
  },
  topics: (trip, id) => find(trip.topics, id)?.title,
  log: () => undefined,
  objectives: (trip, id) => find(trip.objectives, id)?.text,
  tasks: (trip, id) => find(trip.tasks, id)?.text,
  options: (trip, id) => find(trip.options, id)?.title,
  calendar: (trip, id) => find(trip.calendar, id)?.name,
  waivers: () => undefined,
  versions: (trip, id) => find(trip.versions, id)?.label,
  handouts: (trip, id) => find(trip.handouts, id)?.paper,
};

const unnamed = {
  trip: 'the trip',
  stops: 'a stop',
  meetings: 'a meeting',
  moves: 'the movement',
  people: 'a person',
  venues: 'a venue',
  drives: 'a drive time',
  topics: 'a topic',
  log: 'the log',
  objectives: 'an objective',
  tasks: 'a task',
  options: 'a question',
  calendar: 'the calendar',
  waivers: 'the waiver',
  versions: 'a version',
  handouts: 'a paper',
} as const satisfies Record<TableName, string>;
