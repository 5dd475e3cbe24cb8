import { beforeAll, expect, test } from 'vitest';
import { aTrip, beijing, tokyo } from '../../domain/testing/a-trip';
import { find } from '../../domain/trip';
import { type AirfieldDirectory, loadAirfieldDirectory } from '../../store/airfields';
import { airfieldChoices } from './airfield-choices';

const trip = aTrip({
  stops: { beijing, tokyo },
  venues: {
    haneda: { stop: 'tokyo', kind: 'airfield', name: 'Haneda, VIP side', code: 'RJTT' },
    capital: { stop: 'beijing', kind: 'airfield', name: 'Capital Airport' },
    station: { stop: 'tokyo', kind: 'site', name: 'Tokyo Station' },
  },
});

let directory: AirfieldDirectory | null = null;
beforeAll(async () => {
  directory = await loadAirfieldDirectory();
});

const labels = (typed: string): readonly string[] => {
  const stop = find(trip.stops, 'tokyo');
  const found = directory?.findAirfields(typed) ?? [];
  return stop ? airfieldChoices(trip, stop, typed, found).map(({ label }) => label) : [];
};

test('an airfield is found by its code, and becomes a place of the trip', () => {
  expect(labels('RJTY')).toEqual(['Yokota Air Base']);
});

test('a place of the trip is found by its code too, under its own name and once', () => {
  expect(labels('RJTT')).toEqual(['Haneda, VIP side']);
  expect(labels('haneda')).toEqual(['Haneda, VIP side']);
});

test('the airfields of the stop are offered before anything is typed, a station when it is', () => {
  expect(labels('')).toEqual(['Haneda, VIP side', 'Capital Airport']);
  expect(labels('Tokyo Sta')).toContain('Tokyo Station');
});
