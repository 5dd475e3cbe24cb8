import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scheduleOf } from '../domain/derive/schedule';
import { revisionOf } from '../domain/edits/commit';
import { compareTrips } from '../domain/edits/compare';
import type { Trip } from '../domain/records/tables';
import { emptyTrip, journeyOf } from '../domain/trip';
import { readTripFile, type TripFile, writeTripFile } from './trip-file';

const names = ['january-2011', 'january-2011-draft-2'] as const;

const textOf = (name: string): string =>
  readFileSync(new URL(`../../public/sample/${name}.legation.json`, import.meta.url), 'utf8');

const fileOf = (name: string): TripFile => {
  const read = readTripFile(textOf(name));
  if (!read.ok) throw new Error(read.problem.sentence);
  return read.file;
};

const sample = fileOf('january-2011').trip;

describe.each(names)('the file %s', (name) => {
  const file = fileOf(name);

  it('is written back byte for byte', () => {
    expect(writeTripFile(file)).toBe(textOf(name));
  });

  it('has the revision of the commit that makes it', () => {
    const nothing: Trip = { ...emptyTrip('nothing', {}), trip: {} };
    expect(file.rev).toBe(revisionOf([], compareTrips(nothing, file.trip)));
    expect(file.ancestors).toEqual([]);
  });

  it('says on every page that it is a sample', () => {
    expect(journeyOf(file.trip).marking).toBe('UNCLASSIFIED // SAMPLE');
  });
});

describe('the sample trip', () => {
  it('is another trip than its draft with conflicts', () => {
    const [one, other] = names.map((name) => journeyOf(fileOf(name).trip));
    expect(one?.id).not.toBe(other?.id);
    expect(one?.title).not.toBe(other?.title);
  });

  it('marks every time as illustrative but the two that are documented', () => {
    const times = timesOf(sample);
    expect(times.filter(({ source }) => source === 'documented').map(({ of }) => of)).toEqual([
      'down seoul 12:45',
      'talks-kim 13:35',
    ]);
    expect(
      times.filter(({ source }) => source !== 'documented' && source !== 'illustrative'),
    ).toEqual([]);
  });

  it('leaves two meetings to be decided and gives the others a clock time and a length', () => {
    const open = Object.values(sample.meetings).filter(
      ({ slot, minutes }) => !('at' in slot.time) || minutes === null,
    );
    expect(open.map(({ id }) => id).sort()).toEqual(['dinner-monday', 'embassy-staff-tokyo']);
  });

  it('knows the travel time of every movement, and lets everybody be in place in time', () => {
    const movements = scheduleOf(sample)
      .flatMap(({ lines }) => lines)
      .flatMap((line) => (line.kind === 'movement' ? [line.movement] : []));
    expect(movements.length).toBeGreaterThan(15);
    expect(
      movements
        .filter(({ travel, bufferMinutes }) => travel.minutes === null || (bufferMinutes ?? 0) < 0)
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('leaves one topic without a meeting', () => {
    const raised = new Set(Object.values(sample.meetings).flatMap((m) => Object.keys(m.topics)));
    expect(Object.keys(sample.topics).filter((id) => !raised.has(id))).toEqual(['piracy']);
  });

  it('gives nobody a phone number that could ring', () => {
    const phones = Object.values(sample.people).flatMap(({ phone }) => (phone ? [phone] : []));
    expect(phones.filter((phone) => !/^555-01\d\d$/.test(phone))).toEqual([]);
    expect(new Set(phones).size).toBe(phones.length);
  });
});

/** Every clock time of the trip, with where it comes from. */
const timesOf = (trip: Trip): readonly { readonly of: string; readonly source: string }[] => [
  ...Object.values(trip.stops).flatMap((stop) => [
    ...(stop.wheelsDown && 'at' in stop.wheelsDown.time
      ? [{ of: `down ${stop.id} ${stop.wheelsDown.time.at}`, source: stop.wheelsDownSource }]
      : []),
    ...(stop.wheelsUp && 'at' in stop.wheelsUp.time
      ? [{ of: `up ${stop.id} ${stop.wheelsUp.time.at}`, source: stop.wheelsUpSource }]
      : []),
  ]),
  ...Object.values(trip.meetings).flatMap(({ id, slot, source }) =>
    'at' in slot.time ? [{ of: `${id} ${slot.time.at}`, source }] : [],
  ),
  ...Object.values(trip.moves).flatMap(({ id, departs, source }) =>
    departs === null ? [] : [{ of: `${id} ${departs}`, source }],
  ),
];
