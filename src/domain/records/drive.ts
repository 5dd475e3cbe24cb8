import { type Source, sources, type TravelMode, travelModes } from './choices';
import { choice, type FieldsOf, type FieldType, whole } from './field';

export const LONGEST_TRAVEL_MINUTES = 1440;

/** The travel time between two venues, the same both ways; it lives once, under `driveId`. */
export interface Drive {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly minutes: number | null;
  readonly source: Source;
  readonly mode: TravelMode;
}

const venue: FieldType = { kind: 'reference', to: 'venues', nullable: false };

export const driveFields = {
  from: { label: 'From', seenAs: 'schedule', type: venue, empty: '' },
  to: { label: 'To', seenAs: 'schedule', type: venue, empty: '' },
  minutes: {
    label: 'Minutes',
    seenAs: 'schedule',
    type: whole(0, LONGEST_TRAVEL_MINUTES, 'min'),
    empty: null,
  },
  source: { label: 'Source', seenAs: 'internal', type: choice(sources), empty: 'estimate' },
  mode: { label: 'By', seenAs: 'schedule', type: choice(travelModes), empty: 'motorcade' },
} as const satisfies FieldsOf<Drive>;

/** The id of the drive between two venues, whichever way it is asked for. */
export const driveId = (one: string, other: string): string =>
  one < other ? `${one}~${other}` : `${other}~${one}`;
