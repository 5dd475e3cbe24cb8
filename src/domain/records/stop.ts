import type { LocalDate } from '../time/local-date';
import type { Moment } from '../time/wall-time';
import { type LegMode, legModes, type Source, type StopRole, sources, stopRoles } from './choices';
import {
  choice,
  country,
  date,
  type FieldsOf,
  line,
  mapOf,
  oneOfOurs,
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
  readonly inboundNotes: string;
  readonly greeters: Readonly<Record<string, true>>;
  readonly host: string | null;
  readonly controlOfficer: string | null;
  readonly ron: Readonly<Record<LocalDate, string>>;
  readonly notes: string;
}

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
  notes: { label: 'Notes', seenAs: 'internal', type: prose, empty: '' },
} as const satisfies FieldsOf<Stop>;
