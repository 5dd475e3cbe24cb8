import type { ClockTime } from '../time/clock-time';
import type { LocalDate } from '../time/local-date';
import {
  type Clearance,
  clearances,
  type Level,
  levels,
  type NameOrder,
  nameOrders,
  type Side,
  sides,
  type Track,
  tracks,
} from './choices';
import {
  choice,
  clock,
  country,
  date,
  type FieldsOf,
  type FieldType,
  flag,
  id,
  line,
  mapOf,
  optionalChoice,
  prose,
  reference,
  setOf,
  whole,
} from './field';

/** What a person has to do elsewhere, by the clock of the stop where it is. */
export interface Commitment {
  readonly date: LocalDate;
  /** Null: all day. */
  readonly from: ClockTime | null;
  readonly until: ClockTime | null;
  readonly text: string;
}

/** Where the papers for a country stand. */
export interface EntryPapers {
  readonly visa: Clearance | null;
  readonly clearance: Clearance | null;
}

export interface Person {
  readonly id: string;
  readonly family: string;
  readonly given: string;
  readonly nameOrder: NameOrder;
  readonly native: string;
  /** As it stands before the name: Gen., Amb., President. */
  readonly rank: string;
  /** The office: Minister of National Defense. */
  readonly title: string;
  readonly organisation: string;
  readonly side: Side;
  readonly country: string;
  /** 1 is the first; null has no place in the order yet. */
  readonly precedence: number | null;
  readonly level: Level | null;
  /** The principal's opposite number in that country. */
  readonly counterpart: boolean;
  /** How one speaks to them: Minister Kim. */
  readonly addressedAs: string;
  readonly officeEnds: LocalDate | null;
  readonly function: string;
  readonly languages: Readonly<Record<string, true>>;
  readonly tracks: Readonly<Partial<Record<Track, true>>>;
  /** The stops at which they come to the trip and leave it; null: with the party. */
  readonly joins: string | null;
  readonly leaves: string | null;
  readonly commitments: Readonly<Record<string, Commitment>>;
  /** Night → room. */
  readonly rooms: Readonly<Record<LocalDate, string>>;
  /** Country → papers. */
  readonly entry: Readonly<Record<string, EntryPapers>>;
  readonly passportUntil: LocalDate | null;
  readonly phone: string;
  readonly email: string;
  readonly diet: string;
  readonly notes: string;
}

const commitment: FieldType = {
  kind: 'whole-object',
  parts: { date: { kind: 'date', nullable: false }, from: clock, until: clock, text: line },
  nullable: false,
  words: {
    entry: 'commitment',
    parts: { date: 'Date', from: 'From', until: 'Until', text: 'What' },
  },
};

const entryPapers: FieldType = {
  kind: 'whole-object',
  parts: { visa: optionalChoice(clearances), clearance: optionalChoice(clearances) },
  nullable: false,
  words: { entry: 'country', parts: { visa: 'Visa', clearance: 'Clearance' } },
};

export const personFields = {
  family: { label: 'Family name', seenAs: 'schedule', type: line, empty: '' },
  given: { label: 'Given name', seenAs: 'schedule', type: line, empty: '' },
  nameOrder: {
    label: 'Order of names',
    seenAs: 'schedule',
    type: choice(nameOrders),
    empty: 'given-first',
  },
  native: { label: 'Name in its own script', seenAs: 'schedule', type: line, empty: '' },
  rank: { label: 'Rank or form of address', seenAs: 'schedule', type: line, empty: '' },
  title: { label: 'Office', seenAs: 'schedule', type: line, empty: '' },
  organisation: { label: 'Organisation', seenAs: 'schedule', type: line, empty: '' },
  side: { label: 'Side', seenAs: 'schedule', type: choice(sides), empty: 'ours' },
  country: { label: 'Country', seenAs: 'schedule', type: country, empty: '' },
  precedence: {
    label: 'Precedence',
    seenAs: 'attendance',
    type: whole(1, 9999, ''),
    empty: null,
  },
  level: { label: 'Level', seenAs: 'internal', type: optionalChoice(levels), empty: null },
  counterpart: { label: 'Counterpart', seenAs: 'internal', type: flag, empty: false },
  addressedAs: { label: 'Addressed as', seenAs: 'schedule', type: line, empty: '' },
  officeEnds: { label: 'Office ends', seenAs: 'internal', type: date, empty: null },
  function: { label: 'Function', seenAs: 'attendance', type: line, empty: '' },
  languages: {
    label: 'Languages',
    seenAs: 'internal',
    type: setOf({ kind: 'language' }),
    empty: {},
  },
  tracks: { label: 'Travels on', seenAs: 'attendance', type: setOf(choice(tracks)), empty: {} },
  joins: { label: 'Joins at', seenAs: 'attendance', type: reference('stops'), empty: null },
  leaves: { label: 'Leaves at', seenAs: 'attendance', type: reference('stops'), empty: null },
  commitments: {
    label: 'Commitments',
    seenAs: 'internal',
    type: mapOf(id, commitment),
    empty: {},
  },
  rooms: { label: 'Rooms', seenAs: 'lodging', type: mapOf(date, line), empty: {} },
  entry: { label: 'Entry', seenAs: 'internal', type: mapOf(country, entryPapers), empty: {} },
  passportUntil: { label: 'Passport ends', seenAs: 'internal', type: date, empty: null },
  phone: { label: 'Phone', seenAs: 'lodging', type: line, empty: '' },
  email: { label: 'E-mail', seenAs: 'lodging', type: line, empty: '' },
  diet: { label: 'Diet', seenAs: 'diet', type: line, empty: '' },
  notes: { label: 'Notes', seenAs: 'internal', type: prose, empty: '' },
} as const satisfies FieldsOf<Person>;
