import type { Coordinates } from '../records/venue';

/** The mean radius of the Earth (IUGG). */
const EARTH_RADIUS_KILOMETRES = 6371.0088;
const KILOMETRES_IN_NAUTICAL_MILE = 1.852;

/** Along the great circle of a sphere: within 0.6 % of the ellipsoid of WGS 84. */
export const nauticalMilesBetween = (from: Coordinates, to: Coordinates): number =>
  kilometresBetween(from, to) / KILOMETRES_IN_NAUTICAL_MILE;

/** Along the great circle, by the haversine formula. */
export const kilometresBetween = (from: Coordinates, to: Coordinates): number => {
  const haversine =
    halfChordSquared(to.latitude - from.latitude) +
    Math.cos(radians(from.latitude)) *
      Math.cos(radians(to.latitude)) *
      halfChordSquared(to.longitude - from.longitude);
  return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.sqrt(Math.min(1, haversine)));
};

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const halfChordSquared = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;
