import type { ClockTime } from '../time/clock-time';
import type { LocalDate } from '../time/local-date';
import { type Source, sources, type Track, type TravelMode, tracks, travelModes } from './choices';
import { LONGEST_TRAVEL_MINUTES } from './drive';
import {
  choice,
  clock,
  type FieldsOf,
  type FieldType,
  flag,
  id,
  line,
  mapOf,
  order,
  prose,
  reference,
  setOf,
  whole,
} from './field';

/** What a movement leads to: it follows its meeting, its wheels up, or its night wherever they go. */
export type Destination =
  | { readonly meeting: string }
  | { readonly wheelsUp: string }
  | { readonly night: string; readonly date: LocalDate };

/** A car, van or truck of a movement, and who sits in it. */
export interface Vehicle {
  readonly order: string;
  readonly label: string;
  /** How many it seats; null while it is not known. */
  readonly capacity: number | null;
  /** Person → order of the seat. */
  readonly seats: Readonly<Record<string, string>>;
}

/** A movement that a planner has touched; the others are derived between consecutive lines. */
export interface Move {
  readonly id: string;
  readonly leadsTo: Destination;
  readonly from: string | null;
  readonly to: string | null;
  readonly departs: ClockTime | null;
  readonly minutes: number | null;
  readonly source: Source;
  readonly mode: TravelMode;
  /** The police keep the road free. */
  readonly escorted: boolean;
  readonly tracks: Readonly<Partial<Record<Track, true>>>;
  readonly vehicles: Readonly<Record<string, Vehicle>>;
  readonly notes: string;
}

const stopReference: FieldType = { kind: 'reference', to: 'stops', nullable: false };

const vehicle = {
  kind: 'whole-object',
  parts: {
    order,
    label: line,
    capacity: whole(0, 999, 'seats'),
    seats: mapOf(reference('people'), order),
  },
  nullable: false,
} as const satisfies FieldType;

const destination: FieldType = {
  kind: 'variants',
  of: [
    { meeting: { kind: 'reference', to: 'meetings', nullable: false } },
    { wheelsUp: stopReference },
    { night: stopReference, date: { kind: 'date', nullable: false } },
  ],
};

export const moveFields = {
  leadsTo: { label: 'Leads to', seenAs: 'schedule', type: destination, empty: { meeting: '' } },
  from: { label: 'From', seenAs: 'schedule', type: reference('venues'), empty: null },
  to: { label: 'To', seenAs: 'schedule', type: reference('venues'), empty: null },
  departs: { label: 'Departs', seenAs: 'schedule', type: clock, empty: null },
  minutes: {
    label: 'Minutes',
    seenAs: 'schedule',
    type: whole(0, LONGEST_TRAVEL_MINUTES, 'min'),
    empty: null,
  },
  source: { label: 'Source', seenAs: 'schedule', type: choice(sources), empty: 'estimate' },
  mode: { label: 'By', seenAs: 'schedule', type: choice(travelModes), empty: 'motorcade' },
  escorted: { label: 'Escorted', seenAs: 'motorcade', type: flag, empty: false },
  tracks: {
    label: 'Tracks',
    seenAs: 'schedule',
    type: setOf(choice(tracks)),
    empty: { principal: true },
  },
  vehicles: { label: 'Vehicles', seenAs: 'motorcade', type: mapOf(id, vehicle), empty: {} },
  notes: { label: 'Notes', seenAs: 'motorcade', type: prose, empty: '' },
} as const satisfies FieldsOf<Move>;
