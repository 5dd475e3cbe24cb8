import { expect, it } from 'vitest';
import type { Line } from '../derive/line';
import { scheduleOf } from '../derive/schedule';
import type { Trip } from '../records/tables';
import { aTrip, at, beijing, moment, tokyo } from '../testing/a-trip';
import {
  arrivalText,
  bufferText,
  departureText,
  movementSentence,
  movementText,
  movementTitle,
  nightText,
} from './travel-text';

const trip = aTrip({
  stops: {
    home: {
      city: 'Washington',
      zone: 'America/New_York',
      order: 'a0',
      wheelsUp: moment('2011-01-08', '17:08'),
      wheelsUpAirfield: 'andrews',
    },
    beijing: { ...beijing, wheelsDownAirfield: 'capital', ron: { '2011-01-09': 'hotel' } },
    tokyo: { ...tokyo, wheelsDown: null, wheelsUp: null, inboundMode: 'train' },
  },
  venues: {
    andrews: { name: 'Andrews' },
    capital: { name: 'Beijing Capital' },
    hotel: { name: 'Hotel' },
    bayi: { name: 'Bayi Building' },
  },
  drives: [['hotel', 'bayi', { minutes: 25 }]],
  meetings: {
    staff: { slot: at('beijing', '2011-01-10', '08:15'), minutes: 30, venue: 'hotel' },
    talks: { slot: at('beijing', '2011-01-10', '09:30'), minutes: 75, venue: 'bayi' },
  },
});

const told = (line: Line, of: Trip): string => {
  if (line.kind === 'arrival') return arrivalText(of, line);
  if (line.kind === 'departure') return departureText(of, line);
  if (line.kind === 'night') return nightText(of, line);
  return '';
};

it('tells legs and nights, with what is not known as TBD', () => {
  const texts = scheduleOf(trip).flatMap(({ lines }) => lines.map((line) => told(line, trip)));
  expect(texts.filter(Boolean)).toEqual([
    'DEPART Andrews by aircraft for Beijing (13 h 52, clock +13 h)',
    'ARRIVE Beijing Capital from Washington',
    'Hotel, Beijing',
    'Hotel TBD, Beijing',
    'Hotel TBD, Beijing',
    'DEPART Beijing by train for Tokyo (clock +1 h)',
  ]);
});

it('parts the airfield from its city, and both from where one comes', () => {
  const arrivals = aTrip({
    stops: { beijing, tokyo: { ...tokyo, wheelsDownAirfield: 'haneda' } },
    venues: { haneda: { name: 'Haneda' } },
  });
  const texts = scheduleOf(arrivals).flatMap(({ lines }) =>
    lines.flatMap((line) => (line.kind === 'arrival' ? [arrivalText(arrivals, line)] : [])),
  );
  expect(texts).toEqual(['ARRIVE Beijing', 'ARRIVE Haneda, Tokyo, from Beijing']);
});

const movementAmong = (of: Trip) => {
  for (const { lines } of scheduleOf(of))
    for (const line of lines)
      if (line.kind === 'movement' && line.movement.to === 'bayi') return line.movement;
  throw new Error('The movement is missing.');
};

it('tells a movement short on the screen and as a sentence on paper', () => {
  const movement = movementAmong(trip);
  expect(movementText(movement)).toBe('motorcade, 25 min');
  expect(movementSentence(trip, movement)).toEqual({
    verb: 'DEPART',
    rest: 'Hotel by motorcade, ARRIVE Bayi Building (25 min)',
  });
  expect(bufferText(movement)).toBe('10 min buffer');
});

it('names a movement by where it goes, before the minutes that it takes', () => {
  const movement = movementAmong(trip);
  expect(movementTitle(trip, movement)).toBe('motorcade to Bayi Building, 25 min');
  const unknown = { ...movement, to: null, travel: { ...movement.travel, minutes: null } };
  expect(movementTitle(trip, unknown)).toBe('motorcade to place TBD, time TBD');
});

it('tells the time that is short, and a time that nobody knows', () => {
  const movement = movementAmong(trip);
  expect(bufferText({ ...movement, bufferMinutes: -5 })).toBe('5 min short');
  expect(bufferText({ ...movement, bufferMinutes: null })).toBe('');
  const walk = {
    ...movement,
    travel: { ...movement.travel, mode: 'walk', minutes: null },
  } as const;
  expect(movementText(walk)).toBe('on foot, time TBD');
  expect(movementSentence(trip, walk).rest).toBe('Hotel on foot, ARRIVE Bayi Building (time TBD)');
});
