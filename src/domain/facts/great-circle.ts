import type { Coordinates } from '../records/venue';

/** The mean radius of the Earth (IUGG). */
const EARTH_RADIUS_KILOMETRES = 6371.0088;
const KILOMETRES_IN_NAUTICAL_MILE = 1.852;

/** Along the great circle of a sphere: within 0.6 % of the ellipsoid of WGS 84. */
export const nauticalMilesBetween = (from: Coordinates, to: Coordinates): number =>
  kilometresBetween(from, to) / KILOMETRES_IN_NAUTICAL_MILE;

/**
 * Along the great circle, by the arc tangent of sine and cosine (Vincenty, 1975, for a sphere): exact
 * for places side by side and for antipodes alike.
 */
export const kilometresBetween = (from: Coordinates, to: Coordinates): number => {
  const [south, north] = [radians(from.latitude), radians(to.latitude)];
  const apart = radians(to.longitude - from.longitude);
  const sine = Math.hypot(
    Math.cos(north) * Math.sin(apart),
    Math.cos(south) * Math.sin(north) - Math.sin(south) * Math.cos(north) * Math.cos(apart),
  );
  const cosine =
    Math.sin(south) * Math.sin(north) + Math.cos(south) * Math.cos(north) * Math.cos(apart);
  return EARTH_RADIUS_KILOMETRES * Math.atan2(sine, cosine);
};

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
