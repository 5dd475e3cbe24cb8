import type { Line } from '../derive/line';
import type { Movement } from '../derive/movements';
import type { Leg } from '../derive/route';
import { legModes, travelModes } from '../records/choices';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import { formatDuration, formatHomeDifference } from '../time/format-offset';
import { find } from '../trip';

/** A line of travel in words: what is done, and the rest of the sentence. */
export interface Sentence {
  readonly verb: string;
  readonly rest: string;
}

/** 'motorcade, 25 min', 'on foot, time TBD'. */
export const movementText = ({ travel }: Movement): string =>
  `${travelModes[travel.mode].toLowerCase()}, ${minutesText(travel.minutes)}`;

/** 'motorcade to Bayi Building'. */
export const movementTo = (trip: Trip, { to, travel }: Movement): string =>
  `${travelModes[travel.mode].toLowerCase()} to ${venueText(trip, to)}`;

/** 'motorcade to Bayi Building, 25 min', 'on foot to place TBD, time TBD'. */
export const movementTitle = (trip: Trip, movement: Movement): string =>
  `${movementTo(trip, movement)}, ${minutesText(movement.travel.minutes)}`;

/** 'DEPART' 'hotel by motorcade, ARRIVE Bayi Building (25 min)'. */
export const movementSentence = (trip: Trip, { from, to, travel }: Movement): Sentence => {
  const by = travel.mode === 'walk' ? 'on foot' : `by ${travelModes[travel.mode].toLowerCase()}`;
  return {
    verb: 'DEPART',
    rest: `${venueText(trip, from)} ${by}, ARRIVE ${venueText(trip, to)} (${minutesText(travel.minutes)})`,
  };
};

const minutesText = (minutes: number | null): string =>
  minutes === null ? 'time TBD' : formatDuration(minutes);

const venueText = (trip: Trip, id: string | null): string =>
  find(trip.venues, id)?.name || 'place TBD';

/** '15 min buffer', '5 min short', or empty while it is not known. */
export const bufferText = ({ bufferMinutes }: Movement): string => {
  if (bufferMinutes === null) return '';
  const size = formatDuration(Math.abs(bufferMinutes));
  return bufferMinutes < 0 ? `${size} short` : `${size} buffer`;
};

type EndLine = Extract<Line, { readonly kind: 'arrival' | 'departure' }>;

/** 'DEPART' 'Andrews by aircraft for Beijing (13 h 52, clock +13 h)'. */
export const departureSentence = (trip: Trip, { stop, leg }: EndLine): Sentence => {
  const place = find(trip.venues, stop.wheelsUpAirfield)?.name || cityText(stop);
  const to = leg ? ` for ${cityText(leg.to)}${legFacts(leg)}` : '';
  const by = leg ? ` by ${legModes[leg.to.inboundMode].toLowerCase()}` : '';
  return { verb: 'DEPART', rest: `${place}${by}${to}` };
};

/** 'ARRIVE' 'Haneda, Tokyo, from Beijing'. */
export const arrivalSentence = (trip: Trip, { stop, leg }: EndLine): Sentence => {
  const airfield = find(trip.venues, stop.wheelsDownAirfield)?.name ?? '';
  const city = cityText(stop);
  const hasCity = airfield === '' || airfield.includes(city);
  const place = hasCity ? airfield || city : `${airfield}, ${city}`;
  if (!leg) return { verb: 'ARRIVE', rest: place };
  return { verb: 'ARRIVE', rest: `${place}${hasCity ? '' : ','} from ${cityText(leg.from)}` };
};

export const departureText = (trip: Trip, line: EndLine): string =>
  asText(departureSentence(trip, line));

export const arrivalText = (trip: Trip, line: EndLine): string =>
  asText(arrivalSentence(trip, line));

const asText = ({ verb, rest }: Sentence): string => `${verb} ${rest}`;

const legFacts = ({ minutes, clockChange }: Leg): string => {
  const facts = [
    minutes === null || minutes < 0 ? '' : formatDuration(minutes),
    clockChange === null || clockChange === 0 ? '' : `clock ${formatHomeDifference(clockChange)}`,
  ].filter(Boolean);
  return facts.length === 0 ? '' : ` (${facts.join(', ')})`;
};

export const cityText = (stop: Pick<Stop, 'city'> | undefined): string => stop?.city || 'City TBD';

type NightLine = Extract<Line, { readonly kind: 'night' }>;

/** 'Hotel, Beijing', 'Hotel TBD, Beijing': where the party sleeps. */
export const nightText = (trip: Trip, { stop, venue }: NightLine): string => {
  const hotel = find(trip.venues, venue);
  const name = hotel ? hotel.name || 'Unnamed hotel' : 'Hotel TBD';
  return name.includes(cityText(stop)) ? name : `${name}, ${cityText(stop)}`;
};
