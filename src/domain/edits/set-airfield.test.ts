import { describe, expect, test } from 'vitest';
import type { Airfield } from '../facts/airfield';
import { newVenue } from '../records/new-record';
import { aTrip, tokyo } from '../testing/a-trip';
import { applyEdit } from './edit';
import { setAirfield, setAirfieldOfStop } from './set-airfield';

const haneda: Airfield = {
  ident: 'RJTT',
  iata: 'HND',
  name: 'Tokyo Haneda International Airport',
  city: 'Tokyo',
  country: 'JP',
  coordinates: { latitude: 35.552, longitude: 139.78 },
  zone: 'Asia/Tokyo',
};
const yokota: Airfield = { ...haneda, ident: 'RJTY', iata: 'OKO', name: 'Yokota Air Base' };

describe('the code of a venue', () => {
  const chosen = (name: string, before: Airfield | null = null) => {
    const trip = aTrip({ venues: { field: { name, kind: 'airfield' } } });
    const venue = newVenue('field', { name, kind: 'airfield' });
    return applyEdit(trip, setAirfield(trip, venue, haneda, before)).trip.venues.field;
  };

  test('brings its place, and its name where it has none', () => {
    const { name, coordinates } = haneda;
    expect(chosen('')).toMatchObject({ code: 'RJTT', name, coordinates });
  });

  test('leaves the name that a planner gave, and not that of another airfield', () => {
    expect(chosen('Haneda, VIP side')).toMatchObject({ code: 'RJTT', name: 'Haneda, VIP side' });
    expect(chosen(yokota.name, yokota)?.name).toBe(haneda.name);
  });
});

describe('the airfield of a stop', () => {
  const landed = (venues: Parameters<typeof aTrip>[0] & object) => {
    const trip = aTrip({ stops: { tokyo }, ...venues });
    return applyEdit(trip, setAirfieldOfStop(trip, 'tokyo', 'wheelsDownAirfield', haneda, 'new'))
      .trip;
  };

  test('becomes a place of the trip, at the stop', () => {
    const { stops, venues } = landed({});
    expect(stops.tokyo?.wheelsDownAirfield).toBe('new');
    expect(venues.new).toMatchObject({ stop: 'tokyo', kind: 'airfield', code: 'RJTT' });
  });

  test.each([
    ['its code', { name: 'VIP side', code: 'RJTT' }],
    ['its other code', { name: 'VIP side', code: 'HND' }],
    ['its name', { name: haneda.name }],
  ])('is the place that is there already, known by %s', (_by, known) => {
    const { stops, venues } = landed({ venues: { known } });
    expect(stops.tokyo?.wheelsDownAirfield).toBe('known');
    expect(Object.keys(venues)).toEqual(['known']);
  });

  test('is not a place of the same name and another code', () => {
    const { stops } = landed({ venues: { known: { name: haneda.name, code: 'RJTY' } } });
    expect(stops.tokyo?.wheelsDownAirfield).toBe('new');
  });
});
