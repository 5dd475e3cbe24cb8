import { datesOf, routeOf } from '../domain/derive/dates';
import type { Trip } from '../domain/records/tables';
import { journeyOf } from '../domain/trip';
import { schemaNumber } from '../files/schema';
import type { CopySummary } from './ports';

interface Details {
  readonly copy: string;
  readonly label: string;
  readonly head: string;
  readonly fileRevisions: readonly string[];
  readonly filedAt: string | null;
  readonly changedAt: string;
}

export const summaryOf = (trip: Trip, details: Details): CopySummary => ({
  ...details,
  tripId: journeyOf(trip).id,
  title: journeyOf(trip).title,
  route: routeOf(trip),
  dates: datesOf(trip),
  schema: schemaNumber,
});
