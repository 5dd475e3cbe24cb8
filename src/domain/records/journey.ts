import { country, type FieldsOf, instant, line, oneOfOurs, prose, zone } from './field';

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
  readonly notes: string;
}

export const journeyFields = {
  title: { label: 'Title', seenAs: 'page', type: line, empty: '' },
  principal: { label: 'Principal', seenAs: 'page', type: oneOfOurs, empty: null },
  homeCity: { label: 'Home city', seenAs: 'page', type: line, empty: '' },
  homeCountry: { label: 'Home country', seenAs: 'page', type: country, empty: '' },
  homeZone: { label: 'Home time zone', seenAs: 'page', type: zone, empty: 'Etc/UTC' },
  marking: { label: 'Marking', seenAs: 'page', type: line, empty: '' },
  preparedBy: { label: 'Prepared by', seenAs: 'page', type: line, empty: '' },
  asIf: { label: 'As if at', seenAs: 'internal', type: instant, empty: null },
  notes: { label: 'Notes', seenAs: 'internal', type: prose, empty: '' },
} as const satisfies FieldsOf<Journey>;
