import type { Field } from '../domain/records/field';
import { fields, type Table, type Trip } from '../domain/records/tables';
import { emptyTables } from '../domain/trip';
import { type Audience, maySeeAll } from './audiences';

/** The tables that papers print from; of the others none gets so much as an id. */
type PrintedTable =
  | 'trip'
  | 'stops'
  | 'meetings'
  | 'moves'
  | 'people'
  | 'venues'
  | 'drives'
  | 'topics';

/** The fields that a paper prints, or that its lines follow from; it gets no others. */
export type Needs = {
  readonly [Name in PrintedTable]: readonly (keyof (typeof fields)[Name])[];
};

/**
 * A trip for an audience, built by picking: a field is in it when the paper needs it and the
 * audience may see all of its class. Any other is as empty as on a new record.
 */
export const pick = (trip: Trip, audience: Audience, needs: Needs): Trip => {
  const isPicked =
    (needed: readonly string[]): IsPicked =>
    (name, { seenAs }) =>
      needed.includes(name) && maySeeAll(audience, seenAs);
  return {
    ...emptyTables,
    trip: pickTable(trip.trip, fields.trip, isPicked(needs.trip)),
    stops: pickTable(trip.stops, fields.stops, isPicked(needs.stops)),
    meetings: pickTable(trip.meetings, fields.meetings, isPicked(needs.meetings)),
    moves: pickTable(trip.moves, fields.moves, isPicked(needs.moves)),
    people: pickTable(trip.people, fields.people, isPicked(needs.people)),
    venues: pickTable(trip.venues, fields.venues, isPicked(needs.venues)),
    drives: pickTable(trip.drives, fields.drives, isPicked(needs.drives)),
    topics: pickTable(trip.topics, fields.topics, isPicked(needs.topics)),
  };
};

type Registry = Readonly<Record<string, Field<unknown>>>;
type IsPicked = (name: string, field: Field<unknown>) => boolean;

const pickTable = <Entry extends { readonly id: string }>(
  table: Table<Entry>,
  registry: Registry,
  isPicked: IsPicked,
): Table<Entry> => {
  const known = Object.entries(registry).map(([name, field]) => ({
    name,
    empty: field.empty,
    isPicked: isPicked(name, field),
  }));
  return Object.fromEntries(
    Object.entries(table).map(([id, entry]) => {
      const values = new Map<string, unknown>(Object.entries(entry));
      const picked = known.map((field): readonly unknown[] => [
        field.name,
        field.isPicked ? values.get(field.name) : field.empty,
      ]);
      return [id, Object.fromEntries([['id', entry.id], ...picked])];
    }),
  );
};
