import type { ClockTime } from '../time/clock-time';
import type { LocalDate } from '../time/local-date';
import {
  type PressAccess,
  pressAccesses,
  type VenueKind,
  venueKinds,
  type Weekday,
  weekdays,
} from './choices';
import {
  choice,
  date,
  type FieldsOf,
  type FieldType,
  flag,
  hours,
  line,
  oneOfOurs,
  optionalChoice,
  prose,
  reference,
  setOf,
  whole,
} from './field';

/** Degrees, WGS 84: latitude −90 to 90 (north positive), longitude −180 to 180 (east positive). */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** By the clock of the place; `until` before `from` is in the next day. */
export interface Hours {
  readonly from: ClockTime;
  readonly until: ClockTime;
}

/** A place of the trip: a site, a hotel, an airfield. */
export interface Venue {
  readonly id: string;
  readonly stop: string | null;
  readonly kind: VenueKind;
  readonly name: string;
  readonly native: string;
  readonly address: string;
  readonly coordinates: Coordinates | null;
  /** Of an airfield: its ICAO code. */
  readonly code: string;
  /** How many people the room takes. */
  readonly capacity: number | null;
  /** Of a hotel: the beds held for the party. */
  readonly beds: number | null;
  readonly hours: Hours | null;
  readonly closedOn: Readonly<Partial<Record<Weekday, true>>>;
  readonly outdoor: boolean;
  readonly pressAccess: PressAccess | null;
  /** When the advance walked it. */
  readonly surveyedOn: LocalDate | null;
  readonly holdRoom: string;
  readonly siteOfficer: string | null;
  readonly notes: string;
}

const coordinates: FieldType = {
  kind: 'whole-object',
  parts: {
    latitude: { kind: 'decimal', min: -90, max: 90 },
    longitude: { kind: 'decimal', min: -180, max: 180 },
  },
  nullable: true,
};

export const venueFields = {
  stop: { label: 'Stop', seenAs: 'schedule', type: reference('stops'), empty: null },
  kind: { label: 'Kind', seenAs: 'schedule', type: choice(venueKinds), empty: 'site' },
  name: { label: 'Name', seenAs: 'schedule', type: line, empty: '' },
  native: { label: 'Name in its own script', seenAs: 'schedule', type: line, empty: '' },
  address: { label: 'Address', seenAs: 'schedule', type: line, empty: '' },
  coordinates: { label: 'Coordinates', seenAs: 'schedule', type: coordinates, empty: null },
  code: { label: 'Code', seenAs: 'schedule', type: line, empty: '' },
  capacity: {
    label: 'Capacity',
    seenAs: 'motorcade',
    type: whole(0, 99_999, 'people'),
    empty: null,
  },
  beds: { label: 'Beds held', seenAs: 'lodging', type: whole(0, 9999, 'beds'), empty: null },
  hours: { label: 'Hours', seenAs: 'motorcade', type: hours, empty: null },
  closedOn: { label: 'Closed on', seenAs: 'motorcade', type: setOf(choice(weekdays)), empty: {} },
  outdoor: { label: 'Outdoors', seenAs: 'schedule', type: flag, empty: false },
  pressAccess: {
    label: 'Press',
    seenAs: 'press',
    type: optionalChoice(pressAccesses),
    empty: null,
  },
  surveyedOn: { label: 'Walked on', seenAs: 'motorcade', type: date, empty: null },
  holdRoom: { label: 'Hold room', seenAs: 'motorcade', type: line, empty: '' },
  siteOfficer: {
    label: 'Site officer',
    seenAs: 'schedule',
    type: oneOfOurs,
    empty: null,
  },
  notes: { label: 'Notes', seenAs: 'internal', type: prose, empty: '' },
} as const satisfies FieldsOf<Venue>;
