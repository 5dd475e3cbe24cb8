import { allMeetings } from '../domain/derive/all-meetings';
import { datesOf, firstDateOf, routeOf } from '../domain/derive/dates';
import type { Trip } from '../domain/records/tables';
import { journeyOf } from '../domain/trip';
import { schemaNumber } from '../files/schema';
import type { CopySummary, TripFigures } from './ports';

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
  counts: TripFigures['findings'],
  details: Details,
): CopySummary => ({
  ...details,
  tripId: journeyOf(trip).id,
  title: journeyOf(trip).title,
  route: routeOf(trip),
  dates: datesOf(trip),
  schema: schemaNumber,
  figures: figuresOf(trip, counts),
});

export const figuresOf = (trip: Trip, findings: TripFigures['findings']): TripFigures => ({
  firstDate: firstDateOf(trip),
  stops: Object.values(trip.stops).filter(({ role }) => role === 'visit').length,
  meetings: allMeetings(trip).length,
  findings,
});
