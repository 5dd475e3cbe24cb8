import type { LocalDate } from '../time/local-date';
import type { Airfield } from './airfield';
import type { Weekend } from './weekend';

/**
 * What a trip is checked against beside its own records, by country (two ISO letters) and by ICAO
 * code. Where a country or an airfield is absent nothing is known of it, and its rules are silent.
 */
export interface Facts {
  /** Public holidays by date, with their English names. */
  readonly holidays: Readonly<Record<string, Readonly<Record<LocalDate, string>>>>;
  /** Days of a weekend on which offices work, to make up for a holiday. */
  readonly workdays: Readonly<Record<string, readonly LocalDate[]>>;
  /** As kept over the years, the oldest first. */
  readonly weekends: Readonly<Record<string, readonly Weekend[]>>;
  readonly airfields: Readonly<Record<string, Airfield>>;
}

export const noFacts: Facts = { holidays: {}, workdays: {}, weekends: {}, airfields: {} };

/** The name of the public holiday there on that date; null where there is none, or none known. */
export const holidayOn = (facts: Facts, country: string, date: LocalDate): string | null =>
  facts.holidays[country]?.[date] ?? null;
