import { expect, test } from 'vitest';
import { applyEdit } from '../../domain/edits/edit';
import { setNamedField } from '../../domain/edits/record-edits';
import type { Trip } from '../../domain/records/tables';
import { aTrip } from '../../domain/testing/a-trip';
import { journeyOf } from '../../domain/trip';
import { termsOf } from './terms';

const withField = (trip: Trip, name: string, value: unknown): Trip =>
  applyEdit(trip, setNamedField(trip, 'trip', journeyOf(trip).id, name, value)).trip;

test('the terms of a trip are the same while only its rules are to be asked otherwise', () => {
  const trip = aTrip();
  const asked = withField(withField(trip, 'limits', { 'longest-day': 15 }), 'voices', {
    'no-meal': 'off',
  });
  expect(journeyOf(asked)).not.toBe(journeyOf(trip));
  expect(termsOf(asked)).toBe(termsOf(trip));
});

test('they are others of another home, and of another trip', () => {
  const trip = aTrip();
  expect(termsOf(withField(trip, 'homeCountry', 'FR'))).not.toBe(termsOf(trip));
  expect(termsOf(structuredClone(trip))).not.toBe(termsOf(trip));
});
