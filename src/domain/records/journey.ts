import type { Moment } from '../time/wall-time';
import { type Voice, voices } from './choices';
import {
  choice,
  country,
  type FieldsOf,
  type FieldType,
  id,
  instant,
  line,
  mapOf,
  oneOfOurs,
  prose,
  zone,
} from './field';
import { moment } from './moment';

/** The one record of the `trip` table: whose trip it is, from where, and what stands on its papers. */
export interface Journey {
  readonly id: string;
  readonly title: string;
  readonly principal: string | null;
  readonly homeCity: string;
  readonly homeCountry: string;
  readonly homeZone: string;
  readonly marking: string;
  readonly preparedBy: string;
  /** Look at the trip as if at this instant (ISO 8601, UTC) instead of now. */
  readonly asIf: string | null;
  /** When the trip is made public, by the clock at home; null: it is no secret. */
  readonly announced: Moment | null;
  /** Rule → how it speaks on this trip. */
  readonly voices: Readonly<Record<string, Voice>>;
  /** Limit of a rule → its figure on this trip, in the unit of the limit. */
  readonly limits: Readonly<Record<string, number>>;
  readonly notes: string;
}

const limit: FieldType = { kind: 'decimal', min: 0, max: 100_000 };

export const journeyFields = {
  title: { label: 'Title', seenAs: 'page', type: line, empty: '' },
  principal: { label: 'Principal', seenAs: 'page', type: oneOfOurs, empty: null },
  homeCity: { label: 'Home city', seenAs: 'page', type: line, empty: '' },
  homeCountry: { label: 'Home country', seenAs: 'page', type: country, empty: '' },
  homeZone: { label: 'Home time zone', seenAs: 'page', type: zone, empty: 'Etc/UTC' },
  marking: { label: 'Marking', seenAs: 'page', type: line, empty: '' },
  preparedBy: { label: 'Prepared by', seenAs: 'page', type: line, empty: '' },
  asIf: { label: 'As if at', seenAs: 'internal', type: instant, empty: null },
  announced: { label: 'Announced', seenAs: 'internal', type: moment, empty: null },
  voices: { label: 'Rules', seenAs: 'internal', type: mapOf(id, choice(voices)), empty: {} },
  limits: { label: 'Limits', seenAs: 'internal', type: mapOf(id, limit), empty: {} },
  notes: { label: 'Notes', seenAs: 'internal', type: prose, empty: '' },
} as const satisfies FieldsOf<Journey>;
