import { rawTimeZones, timeZonesNames } from '@vvo/tzdb';
import type { Zone } from '../domain/time/zones';
import { foldText } from './fold-text';
import { listedPlaces, otherPlaces, type Place, placeInZone } from './places';

/** A zone with what it is found by, all of it folded. */
export interface ZoneEntry {
  readonly zone: Zone;
  /** '' for Etc/UTC. */
  readonly country: string;
  /** Its name, its last part, former names and "Pacific Time". */
  readonly names: readonly string[];
  readonly places: readonly Place[];
}

const zonesInUse = new Set(timeZonesNames);

const places = [...listedPlaces, ...otherPlaces];

const utc: ZoneEntry = {
  zone: 'Etc/UTC',
  country: '',
  names: ['etc utc', 'utc', 'gmt', 'zulu', 'coordinated universal time'],
  places: [],
};

/** The names that only point to a zone in use: to the one of the same last part, or the main one. */
const formerNames = (zone: Zone, main: Zone, group: readonly Zone[]): readonly Zone[] =>
  group.filter((former) => {
    if (zonesInUse.has(former)) return false;
    const namesake = group.find(
      (other) => zonesInUse.has(other) && placeInZone(other) === placeInZone(former),
    );
    return (namesake ?? main) === zone;
  });

/** Every zone in use, by name. */
export const zoneEntries: readonly ZoneEntry[] = [
  ...rawTimeZones.flatMap(({ name, group, countryCode, alternativeName }) =>
    group
      .filter((zone) => zonesInUse.has(zone))
      .map((zone) => ({
        zone,
        country: countryCode,
        names: [zone, ...formerNames(zone, name, group), alternativeName].map(foldText),
        places: places.filter(({ city }) => city.zone === zone),
      })),
  ),
  utc,
].sort((a, b) => a.zone.localeCompare(b.zone, 'en'));
