import type { LocalDate } from '../time/local-date';
import { type CalendarKind, calendarKinds } from './choices';
import { choice, country, date, type FieldsOf, line } from './field';

/** What a country has on its calendar, as far as a planner has put it down. */
export interface CalendarEntry {
  readonly id: string;
  readonly country: string;
  readonly date: LocalDate | null;
  /** Its last day; null: one day. */
  readonly until: LocalDate | null;
  readonly kind: CalendarKind;
  readonly name: string;
}

export const calendarFields = {
  country: { label: 'Country', seenAs: 'internal', type: country, empty: '' },
  date: { label: 'Date', seenAs: 'internal', type: date, empty: null },
  until: { label: 'Until', seenAs: 'internal', type: date, empty: null },
  kind: { label: 'Kind', seenAs: 'internal', type: choice(calendarKinds), empty: 'political' },
  name: { label: 'Name', seenAs: 'internal', type: line, empty: '' },
} as const satisfies FieldsOf<CalendarEntry>;
