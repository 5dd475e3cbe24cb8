import { expect, it } from 'vitest';
import type { FieldClass } from '../domain/records/field';
import { tableNames } from '../domain/records/table-name';
import { fields, type Trip } from '../domain/records/tables';
import { aTrip, at, beijing } from '../domain/testing/a-trip';
import { itineraryOf } from './itinerary';
import { itineraryNeeds } from './itinerary-needs';
import { pick } from './pick';

const printed: Partial<Record<string, readonly string[]>> = itineraryNeeds;

/** A word of its own in every field of text, so that each can be looked for in the paper. */
const withCanaries = (trip: Trip): Trip =>
  Object.fromEntries(
    tableNames.map((table): readonly unknown[] => [
      table,
      Object.fromEntries(
        Object.entries(trip[table]).map(([id, entry]) => [
          id,
          { ...entry, ...canariesOf(table), unknownField: 'CANARY unknown' },
        ]),
      ),
    ]),
  );

const canariesOf = (table: (typeof tableNames)[number]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fields[table])
      .filter(([, { type }]) => type.kind === 'text')
      .map(([name]) => [name, `CANARY ${table}.${name}`]),
  );

const trip = withCanaries(
  aTrip({
    journey: { principal: 'gates' },
    stops: {
      home: { ...beijing, order: 'a0' },
      beijing: { ...beijing, greeters: { liang: true }, ron: { '2011-01-10': 'hotel' } },
    },
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-10', '09:30'),
        venue: 'hotel',
        participants: { liang: { counterpart: true, greeter: true }, gates: {} },
        topics: { arms: { posture: 'raise', order: 'a0' } },
        sequence: { step: { order: 'a0', minutes: 5, actor: 'CANARY actor', text: 'CANARY step' } },
        confirmed: { who: 'CANARY who', when: 'CANARY when', channel: 'CANARY channel' },
      },
    },
    people: { gates: {}, liang: { side: 'host' } },
    venues: { hotel: { siteOfficer: 'gates' } },
    topics: { arms: {} },
    moves: { move: { leadsTo: { meeting: 'talks' }, to: 'hotel' } },
  }),
);

const paperText = JSON.stringify(
  itineraryOf(trip, 'delegation', { asOf: 0, version: 'WORKING COPY', dates: null }),
);

const textFields = tableNames.flatMap((table) =>
  Object.keys(canariesOf(table)).map((field) => ({ table, field })),
);

it('prints nothing of a field that the itinerary does not need', () => {
  const unwanted = textFields.filter(({ table, field }) => !(printed[table] ?? []).includes(field));
  expect(unwanted).toContainEqual({ table: 'people', field: 'phone' });
  expect(unwanted).toContainEqual({ table: 'people', field: 'diet' });
  expect(unwanted).toContainEqual({ table: 'meetings', field: 'notes' });
  expect(unwanted).toContainEqual({ table: 'meetings', field: 'reason' });
  expect(unwanted).toContainEqual({ table: 'topics', field: 'points' });
  for (const { table, field } of unwanted)
    expect(paperText).not.toContain(`CANARY ${table}.${field}"`);
  expect(paperText).not.toMatch(/CANARY (who|when|channel|unknown)/);
});

it('finds the canaries of what is printed, so that their absence means something', () => {
  for (const canary of [
    'meetings.title',
    'meetings.details',
    'venues.name',
    'trip.marking',
    'actor',
  ])
    expect(paperText).toContain(`CANARY ${canary}`);
});

it('needs no text of a class that never stands on an itinerary', () => {
  const never: readonly FieldClass[] = ['internal', 'substance', 'motorcade', 'diet'];
  const needed = textFields.filter(({ table, field }) => {
    const seenAs = Object.entries(fields[table]).find(([name]) => name === field)?.[1].seenAs;
    return (printed[table] ?? []).includes(field) && seenAs !== undefined && never.includes(seenAs);
  });
  expect(needed).toEqual([]);
});

it('picks nothing whose class the audience may not see whole, though the paper needs it', () => {
  const picked = pick(trip, 'public', itineraryNeeds);
  expect(JSON.stringify({ ...picked, trip: {} })).not.toContain('CANARY');
});
