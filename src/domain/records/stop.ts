import type { ClockTime } from '../time/clock-time';
import type { LocalDate } from '../time/local-date';
import type { Moment } from '../time/wall-time';
import {
  type Clearance,
  type Crew,
  clearances,
  crews,
  type LegMode,
  legModes,
  type Source,
  type StopRole,
  sources,
  stopRoles,
} from './choices';
import {
  choice,
  country,
  date,
  type FieldsOf,
  type FieldType,
  flag,
  line,
  mapOf,
  oneOfOurs,
  optionalChoice,
  order,
  prose,
  reference,
  setOf,
  whole,
  zone,
} from './field';
import { moment } from './moment';

/** A city of the trip: the owner of a clock, of days, and of the leg that leads to it. */
export interface Stop {
  readonly id: string;
  readonly city: string;
  readonly cityNative: string;
  readonly country: string;
  readonly zone: string;
  readonly role: StopRole;
  /** The chain of stops is the planner's: times never re-order it. */
  readonly order: string;
  readonly wheelsDown: Moment | null;
  readonly wheelsDownAirfield: string | null;
  readonly wheelsDownSource: Source;
  readonly wheelsUp: Moment | null;
  readonly wheelsUpAirfield: string | null;
  readonly wheelsUpSource: Source;
  readonly inboundMode: LegMode;
  readonly inboundAircraft: string;
  readonly inboundCallsign: string;
  readonly inboundSeats: number | null;
  /** How far the aircraft flies without refuelling, in nautical miles. */
  readonly inboundRange: number | null;
  readonly inboundCrew: Crew | null;
  readonly inboundClearance: Clearance | null;
  /** Who is on the leg by name: person → order of the seat. Empty: no list yet. */
  readonly inboundManifest: Readonly<Record<string, string>>;
  /** How many more are on the leg without a name: the press, the crew of the pool. */
  readonly inboundOthers: number | null;
  readonly inboundNotes: string;
  readonly greeters: Readonly<Record<string, true>>;
  readonly host: string | null;
  readonly controlOfficer: string | null;
  readonly ron: Readonly<Record<LocalDate, string>>;
  /** Date → when the bags are called. */
  readonly bagCalls: Readonly<Record<LocalDate, ClockTime>>;
  /** The languages in which one works there. */
  readonly languages: Readonly<Record<string, true>>;
  /** When the visit is made public there, by the stop's clock; null: with the trip. */
  readonly announced: Moment | null;
  /** The aircraft takes on fuel here. */
  readonly refuels: boolean;
  /** Another crew takes over here. */
  readonly crewChanges: boolean;
  /** Date → minutes ahead of UTC when that date was last planned. */
  readonly zoneSeen: Readonly<Record<LocalDate, number>>;
  readonly notes: string;
}

const minutesAhead: FieldType = { kind: 'decimal', min: -1440, max: 1440 };

export const stopFields = {
  city: { label: 'City', seenAs: 'schedule', type: line, empty: '' },
  cityNative: { label: 'City in its own script', seenAs: 'schedule', type: line, empty: '' },
  country: { label: 'Country', seenAs: 'schedule', type: country, empty: '' },
  zone: { label: 'Time zone', seenAs: 'schedule', type: zone, empty: 'Etc/UTC' },
  role: { label: 'Role', seenAs: 'schedule', type: choice(stopRoles), empty: 'visit' },
  order: { label: 'Order', seenAs: 'schedule', type: order, empty: 'a0' },
  wheelsDown: { label: 'Wheels down', seenAs: 'schedule', type: moment, empty: null },
  wheelsDownAirfield: {
    label: 'Arrival airfield',
    seenAs: 'schedule',
    type: reference('venues'),
    empty: null,
  },
  wheelsDownSource: {
    label: 'Source of wheels down',
    seenAs: 'schedule',
    type: choice(sources),
    empty: 'estimate',
  },
  wheelsUp: { label: 'Wheels up', seenAs: 'schedule', type: moment, empty: null },
  wheelsUpAirfield: {
    label: 'Departure airfield',
    seenAs: 'schedule',
    type: reference('venues'),
    empty: null,
  },
  wheelsUpSource: {
    label: 'Source of wheels up',
    seenAs: 'schedule',
    type: choice(sources),
    empty: 'estimate',
  },
  inboundMode: {
    label: 'Arrives by',
    seenAs: 'schedule',
    type: choice(legModes),
    empty: 'aircraft',
  },
  inboundAircraft: { label: 'Aircraft', seenAs: 'schedule', type: line, empty: '' },
  inboundCallsign: {
    label: 'Call sign or tail number',
    seenAs: 'motorcade',
    type: line,
    empty: '',
  },
  inboundSeats: { label: 'Seats', seenAs: 'schedule', type: whole(0, 999, 'seats'), empty: null },
  inboundRange: {
    label: 'Range',
    seenAs: 'internal',
    type: whole(0, 20_000, 'nm'),
    empty: null,
  },
  inboundCrew: {
    label: 'Crew',
    seenAs: 'internal',
    type: optionalChoice(crews),
    empty: null,
  },
  inboundClearance: {
    label: 'Landing clearance',
    seenAs: 'internal',
    type: optionalChoice(clearances),
    empty: null,
  },
  inboundManifest: {
    label: 'On board',
    seenAs: 'motorcade',
    type: mapOf(reference('people'), order),
    empty: {},
  },
  inboundOthers: {
    label: 'Others on board',
    seenAs: 'motorcade',
    type: whole(0, 999, 'people'),
    empty: null,
  },
  inboundNotes: { label: 'Leg notes', seenAs: 'internal', type: prose, empty: '' },
  greeters: {
    label: 'Greeted by',
    seenAs: 'attendance',
    type: setOf(reference('people')),
    empty: {},
  },
  host: { label: 'Host', seenAs: 'schedule', type: reference('people'), empty: null },
  controlOfficer: {
    label: 'Control officer',
    seenAs: 'schedule',
    type: oneOfOurs,
    empty: null,
  },
  ron: { label: 'RON', seenAs: 'lodging', type: mapOf(date, reference('venues')), empty: {} },
  bagCalls: {
    label: 'Bag calls',
    seenAs: 'lodging',
    type: mapOf(date, { kind: 'clock', nullable: false }),
    empty: {},
  },
  languages: {
    label: 'Working languages',
    seenAs: 'internal',
    type: setOf({ kind: 'language' }),
    empty: {},
  },
  announced: { label: 'Announced', seenAs: 'internal', type: moment, empty: null },
  refuels: { label: 'Refuels here', seenAs: 'internal', type: flag, empty: false },
  crewChanges: { label: 'Crew changes here', seenAs: 'internal', type: flag, empty: false },
  zoneSeen: {
    label: 'Clock as planned',
    seenAs: 'internal',
    type: mapOf(date, minutesAhead),
    empty: {},
  },
  notes: { label: 'Notes', seenAs: 'internal', type: prose, empty: '' },
} as const satisfies FieldsOf<Stop>;
