import type { Trip } from '../domain/records/tables';
import type { LocalDate } from '../domain/time/local-date';
import type { OfferedAudience } from './audiences';
import { daySheetOf } from './day-sheet';
import { itineraryOf, type PageFacts } from './itinerary';
import type { Paper } from './paper';

/** The papers that there are. A day sheet without a date is of the first day. */
export type ChosenPaper =
  | { readonly kind: 'itinerary' }
  | { readonly kind: 'day-sheet'; readonly date: LocalDate | null };

export const paperOf = (
  trip: Trip,
  audience: OfferedAudience,
  chosen: ChosenPaper,
  facts: PageFacts,
): Paper =>
  chosen.kind === 'itinerary'
    ? itineraryOf(trip, audience, facts)
    : daySheetOf(trip, audience, chosen.date, facts);
