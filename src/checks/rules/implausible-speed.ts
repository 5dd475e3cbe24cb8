import { formatDuration } from '../../domain/time/format-offset';
import { fixesOfSpeed } from '../fixes/flight-time';
import type { Limit } from '../limit';
import type { Rule } from '../rule';
import type { Setting } from '../setting';
import type { LegOfTrip } from '../subjects/leg';
import { legAbout, legText, milesOf, milesText } from '../subjects/leg-facts';

const cruise: Limit = {
  id: 'cruising-speed',
  label: 'Cruising speed',
  unit: 'kt',
  usual: 450,
  least: 100,
  most: 1200,
};

const fastest: Limit = {
  id: 'fastest-speed',
  label: 'Fastest plausible speed',
  unit: 'kt',
  usual: 600,
  least: 100,
  most: 1500,
};

/** Added to the time at cruising speed, for the climb and the approach. */
const CLIMB_AND_APPROACH_MINUTES = 30;
/** Of the time at cruising speed: with a strong tail wind. */
const LEAST_SHARE = 0.8;
/** Of the expected time, and half an hour more: with a detour. */
const MOST_SHARE = 1.5;
const MOST_EXTRA_MINUTES = 30;
/** Below so many miles it is the same airfield, or one beside it. */
const LEAST_MILES = 10;

export const implausibleSpeed: Rule<'leg'> = {
  id: 'implausible-speed',
  group: 'legs',
  looksAt: 'leg',
  severity: 'error',
  description:
    'A flight takes as long as its distance at cruising speed and half an hour more, or nearly so: ' +
    'a warning where it is much faster or slower, an error where no aircraft of the kind flies so fast.',
  silences: [],
  heeds: ['facts'],
  limits: [cruise, fastest],
  check: (leg, setting) => {
    const flight = flightOf(leg, setting);
    if (!flight) return null;
    const { miles, minutes, expected } = flight;
    const atCruise = expected - CLIMB_AND_APPROACH_MINUTES;
    const isTooFast = minutes < minutesAt(miles, setting.limitOf(fastest));
    const isOdd =
      minutes < LEAST_SHARE * atCruise || minutes > MOST_SHARE * expected + MOST_EXTRA_MINUTES;
    if (!isTooFast && !isOdd) return null;
    const speed = Math.round((miles * 60) / minutes);
    return {
      severity: isTooFast ? 'error' : 'warning',
      about: legAbout(leg),
      message: `${legText(leg)}, ${milesText(miles)} in ${formatDuration(minutes)}: ${speed} kt. Expect ${formatDuration(expected)}.`,
      field: 'wheelsDown',
      data: { miles: Math.round(miles), minutes },
    };
  },
  fixes: (leg, _trip, setting) => fixesOfSpeed(leg, flightOf(leg, setting)?.expected ?? null),
};

interface Flight {
  readonly miles: number;
  readonly minutes: number;
  /** In full steps of five minutes. */
  readonly expected: number;
}

const flightOf = (leg: LegOfTrip, { facts, limitOf }: Setting): Flight | null => {
  const miles = milesOf(leg, facts);
  const { minutes } = leg;
  if (miles === null || miles < LEAST_MILES || minutes === null || minutes <= 0) return null;
  const atCruise = minutesAt(miles, limitOf(cruise));
  const expected = Math.round((atCruise + CLIMB_AND_APPROACH_MINUTES) / 5) * 5;
  return { miles, minutes, expected };
};

const minutesAt = (miles: number, knots: number): number => (miles / knots) * 60;
