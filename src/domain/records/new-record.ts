import { type CalendarEntry, calendarFields } from './calendar-entry';
import { type Drive, driveFields, driveId } from './drive';
import type { Field } from './field';
import { type Handout, handoutFields } from './handout';
import { type Journey, journeyFields } from './journey';
import { type LogEntry, logFields } from './log-entry';
import { type Meeting, meetingFields } from './meeting';
import { type Move, moveFields } from './move';
import { type Objective, objectiveFields } from './objective';
import { type Option, optionFields } from './option';
import { type Person, personFields } from './person';
import { type Stop, stopFields } from './stop';
import { type Task, taskFields } from './task';
import { type Topic, topicFields } from './topic';
import { type Venue, venueFields } from './venue';
import { type Version, versionFields } from './version';
import { type Waiver, waiverFields } from './waiver';

type Empties<Fields> = {
  readonly [Name in keyof Fields]: Fields[Name] extends Field<infer Value> ? Value : never;
};

const emptiesOf = <Fields extends Readonly<Record<string, Field<unknown>>>>(
  fields: Fields,
): Empties<Fields> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]): readonly unknown[] => [name, field.empty]),
  );

/**
 * Every record has its own copy of what it is made of: edits freeze a trip in depth, and a map that is
 * shared would be frozen for the next record, too.
 */
export const newJourney = (id: string, values: Partial<Journey>): Journey =>
  structuredClone({
    ...emptiesOf(journeyFields),
    ...values,
    id,
  });

export const newStop = (id: string, values: Partial<Stop>): Stop =>
  structuredClone({
    ...emptiesOf(stopFields),
    ...values,
    id,
  });

export const newMeeting = (id: string, values: Partial<Meeting>): Meeting =>
  structuredClone({
    ...emptiesOf(meetingFields),
    ...values,
    id,
  });

export const newMove = (id: string, values: Partial<Move>): Move =>
  structuredClone({
    ...emptiesOf(moveFields),
    ...values,
    id,
  });

export const newPerson = (id: string, values: Partial<Person>): Person =>
  structuredClone({
    ...emptiesOf(personFields),
    ...values,
    id,
  });

export const newVenue = (id: string, values: Partial<Venue>): Venue =>
  structuredClone({
    ...emptiesOf(venueFields),
    ...values,
    id,
  });

/** The drive between two venues; its id and its two ends follow from the venues alone. */
export const newDrive = (
  one: string,
  other: string,
  values: Partial<Omit<Drive, 'from' | 'to'>>,
): Drive =>
  structuredClone({
    ...emptiesOf(driveFields),
    ...values,
    from: one < other ? one : other,
    to: one < other ? other : one,
    id: driveId(one, other),
  });

export const newTopic = (id: string, values: Partial<Topic>): Topic =>
  structuredClone({
    ...emptiesOf(topicFields),
    ...values,
    id,
  });

export const newLogEntry = (id: string, values: Partial<LogEntry>): LogEntry =>
  structuredClone({
    ...emptiesOf(logFields),
    ...values,
    id,
  });

export const newObjective = (id: string, values: Partial<Objective>): Objective =>
  structuredClone({
    ...emptiesOf(objectiveFields),
    ...values,
    id,
  });

export const newTask = (id: string, values: Partial<Task>): Task =>
  structuredClone({
    ...emptiesOf(taskFields),
    ...values,
    id,
  });

export const newOption = (id: string, values: Partial<Option>): Option =>
  structuredClone({
    ...emptiesOf(optionFields),
    ...values,
    id,
  });

export const newCalendarEntry = (id: string, values: Partial<CalendarEntry>): CalendarEntry =>
  structuredClone({
    ...emptiesOf(calendarFields),
    ...values,
    id,
  });

export const newWaiver = (id: string, values: Partial<Waiver>): Waiver =>
  structuredClone({
    ...emptiesOf(waiverFields),
    ...values,
    id,
  });

export const newVersion = (id: string, values: Partial<Version>): Version =>
  structuredClone({
    ...emptiesOf(versionFields),
    ...values,
    id,
  });

export const newHandout = (id: string, values: Partial<Handout>): Handout =>
  structuredClone({
    ...emptiesOf(handoutFields),
    ...values,
    id,
  });
