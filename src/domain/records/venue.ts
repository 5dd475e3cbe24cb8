import { type VenueKind, venueKinds } from './choices';
import { choice, type FieldsOf, type FieldType, line, oneOfOurs, prose, reference } from './field';

/** Degrees, WGS 84: latitude −90 to 90 (north positive), longitude −180 to 180 (east positive). */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
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
  holdRoom: { label: 'Hold room', seenAs: 'motorcade', type: line, empty: '' },
  siteOfficer: {
    label: 'Site officer',
    seenAs: 'schedule',
    type: oneOfOurs,
    empty: null,
  },
  notes: { label: 'Notes', seenAs: 'internal', type: prose, empty: '' },
} as const satisfies FieldsOf<Venue>;
