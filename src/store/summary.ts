import type { Finding } from '../checks/finding';
import { datesOf, firstDateOf, routeOf } from '../domain/derive/dates';
import type { Trip } from '../domain/records/tables';
import { journeyOf } from '../domain/trip';
import { schemaNumber } from '../files/schema';
import type { CopySummary, TripFigures } from './ports';
import { severityCounts } from './severity-counts';

interface Details {
  readonly copy: string;
  readonly label: string;
  readonly head: string;
  readonly fileRevisions: readonly string[];
  readonly filedAt: string | null;
  readonly changedAt: string;
  readonly deletedAt: string | null;
}

export const summaryOf = (
  trip: Trip,
  findings: readonly Finding[],
  details: Details,
): CopySummary => ({
  ...details,
  tripId: journeyOf(trip).id,
  title: journeyOf(trip).title,
  route: routeOf(trip),
  dates: datesOf(trip),
  schema: schemaNumber,
  figures: figuresOf(trip, findings),
});

export const figuresOf = (trip: Trip, findings: readonly Finding[]): TripFigures => ({
  firstDate: firstDateOf(trip),
  stops: Object.values(trip.stops).filter(({ role }) => role === 'visit').length,
  meetings: Object.keys(trip.meetings).length,
  findings: severityCounts(findings),
});
