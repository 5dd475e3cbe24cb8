import { type CalendarEntry, calendarFields } from './calendar-entry';
import { type Drive, driveFields } from './drive';
import type { Field, FieldsOf } from './field';
import { type Handout, handoutFields } from './handout';
import { type Journey, journeyFields } from './journey';
import { type LogEntry, logFields } from './log-entry';
import { type Meeting, meetingFields } from './meeting';
import { type Move, moveFields } from './move';
import { type Objective, objectiveFields } from './objective';
import { type Option, optionFields } from './option';
import { type Person, personFields } from './person';
import { type Stop, stopFields } from './stop';
import type { TableName } from './table-name';
import { type Task, taskFields } from './task';
import { type Topic, topicFields } from './topic';
import { type Venue, venueFields } from './venue';
import { type Version, versionFields } from './version';
import { type Waiver, waiverFields } from './waiver';

/** The record of each table. */
export interface Records {
  readonly trip: Journey;
  readonly stops: Stop;
  readonly meetings: Meeting;
  readonly moves: Move;
  readonly people: Person;
  readonly venues: Venue;
  readonly drives: Drive;
  readonly topics: Topic;
  readonly log: LogEntry;
  readonly objectives: Objective;
  readonly tasks: Task;
  readonly options: Option;
  readonly calendar: CalendarEntry;
  readonly waivers: Waiver;
  readonly versions: Version;
  readonly handouts: Handout;
}

export type Table<Entry> = Readonly<Record<string, Entry>>;

/** A trip: tables of records by id, plain JSON, immutable. */
export type Trip = { readonly [Name in TableName]: Table<Records[Name]> };

/** The one registry of fields, in the order in which files write them. */
export const fields = {
  trip: journeyFields,
  stops: stopFields,
  meetings: meetingFields,
  moves: moveFields,
  people: personFields,
  venues: venueFields,
  drives: driveFields,
  topics: topicFields,
  log: logFields,
  objectives: objectiveFields,
  tasks: taskFields,
  options: optionFields,
  calendar: calendarFields,
  waivers: waiverFields,
  versions: versionFields,
  handouts: handoutFields,
} as const satisfies { readonly [Name in TableName]: FieldsOf<Records[Name]> };

/** The word a planner reads for one record of a table. */
export const recordNames = {
  trip: 'trip',
  stops: 'stop',
  meetings: 'meeting',
  moves: 'movement',
  people: 'person',
  venues: 'venue',
  drives: 'drive time',
  topics: 'topic',
  log: 'log entry',
  objectives: 'objective',
  tasks: 'task',
  options: 'question',
  calendar: 'calendar entry',
  waivers: 'waiver',
  versions: 'version',
  handouts: 'handout',
} as const satisfies Record<TableName, string>;

/** The field by its name, or undefined for a name that this version does not know. */
export const fieldNamed = (table: TableName, name: string): Field<unknown> | undefined => {
  const ofTable: Readonly<Record<string, Field<unknown>>> = fields[table];
  return Object.hasOwn(ofTable, name) ? ofTable[name] : undefined;
};
