import { formatDuration } from '../../domain/time/format-offset';
import {
  CLIMB_AND_APPROACH_MINUTES,
  cruisingSpeed,
  expectedFlight,
  minutesAt,
} from '../expected-flight';
import { fixesOfSpeed } from '../fixes/flight-time';
import type { Limit } from '../limit';
import type { Rule } from '../rule';
import { legAbout, legText, milesText } from '../subjects/leg-facts';

const fastest: Limit = {
  id: 'fastest-speed',
  label: 'Fastest plausible speed',
  unit: 'kt',
  usual: 600,
  least: 100,
  most: 1500,
};

/** Of the time at cruising speed: with a strong tail wind. */
const LEAST_SHARE = 0.8;
/** Of the expected time, and half an hour more: with a detour. */
const MOST_SHARE = 1.5;
const MOST_EXTRA_MINUTES = 30;

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
  limits: [cruisingSpeed, fastest],
  check: (leg, setting) => {
    const { minutes } = leg;
    const flight = expectedFlight(leg, setting);
    if (!flight || minutes === null || minutes <= 0) return null;
    const { miles, expected } = flight;
    const atCruise = expected - CLIMB_AND_APPROACH_MINUTES;
    const isTooFast = minutes < minutesAt(miles, setting.limitOf(fastest));
    const isOdd =
      minutes < LEAST_SHARE * atCruise || minutes > MOST_SHARE * expected + MOST_EXTRA_MINUTES;
    if (!isTooFast && !isOdd) return null;
    const speed = Math.round((miles * 60) / minutes);
    return {
      severity: isTooFast ? 'error' : 'warning',
      about: legAbout(leg),
      message: `${legText(leg)}, ${milesText(miles)} in ${formatDuration(minutes)}: ${speed.toLocaleString('en-GB')} kt. Expect ${formatDuration(expected)}.`,
      field: 'wheelsDown',
      data: { miles: Math.round(miles), minutes },
    };
  },
  fixes: (leg, _trip, setting) => fixesOfSpeed(leg, expectedFlight(leg, setting)),
};
