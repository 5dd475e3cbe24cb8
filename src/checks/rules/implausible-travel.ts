import { kilometresBetween } from '../../domain/facts/great-circle';
import type { Source } from '../../domain/records/choices';
import type { Subject } from '../finding';
import { minutesByRoad, slowMovement } from '../fixes/slow-movement';
import type { Limit } from '../limit';
import type { Rule } from '../rule';
import type { Setting } from '../setting';
import { atMostWarning, ownSeverity } from '../severity';
import type { MovementOnWay } from '../subjects/movement';
import { placeName } from '../wording';

const fastestInCity: Limit = {
  id: 'fastest-in-city',
  label: 'Fastest drive in a city',
  unit: 'km/h',
  usual: 80,
  least: 10,
  most: 200,
};
const fastestOutside: Limit = {
  id: 'fastest-outside',
  label: 'Fastest drive outside',
  unit: 'km/h',
  usual: 100,
  least: 10,
  most: 250,
};

/** Roads are longer than the straight line by so much. */
const DETOUR = 1.3;
/** As far as a city reaches, in kilometres of the straight line. */
const CITY_KILOMETRES = 30;
/** Nearer than this the two pins say nothing. */
const LEAST_KILOMETRES = 1;

/** Whoever drove it knows better. */
const driven: ReadonlySet<Source> = new Set(['host', 'advance']);

export const implausibleTravel: Rule<'movement'> = {
  id: 'implausible-travel',
  group: 'time',
  looksAt: 'movement',
  severity: 'warning',
  description:
    'A drive is no faster than roads allow, by the distance of its two ends. What the advance or ' +
    'the host has timed stands.',
  silences: [],
  limits: [fastestInCity, fastestOutside],
  check: (subject, setting) => {
    const drive = driveOf(subject, setting);
    if (!drive || drive.speed <= drive.fastest) return null;
    const { movement, from, to, minutes, status } = subject;
    const venues: readonly Subject[] = [from, to].map(({ id }) => ({ kind: 'venue', id }));
    const told: Subject = { kind: 'movement', id: movement.id };
    const isOwn = (movement.move?.minutes ?? null) !== null;
    return {
      severity: atMostWarning(ownSeverity(status)),
      about: [told, ...venues],
      knownBy: isOwn ? [told] : venues,
      message: `${placeName(from)} to ${placeName(to)}, some ${Math.round(drive.kilometres)} km by road in ${minutes} min${minutes === 0 ? '' : `: ${Math.round(drive.speed)} km/h`}.`,
      field: 'minutes',
      data: { minutes, kilometres: Math.round(drive.kilometres) },
    };
  },
  fixes: (subject, trip, setting) => {
    const drive = driveOf(subject, setting);
    return drive ? slowMovement(subject, minutesByRoad(drive.kilometres, drive.fastest), trip) : [];
  },
};

/** Null for what is no drive, was timed, or has an end that nobody has put on the map. */
const driveOf = ({ movement, from, to, minutes }: MovementOnWay, { limitOf }: Setting) => {
  const { mode, source } = movement.travel;
  if (mode !== 'motorcade' || driven.has(source)) return null;
  if (!from.coordinates || !to.coordinates) return null;
  const straight = kilometresBetween(from.coordinates, to.coordinates);
  if (straight < LEAST_KILOMETRES) return null;
  const kilometres = straight * DETOUR;
  const fastest = limitOf(straight <= CITY_KILOMETRES ? fastestInCity : fastestOutside);
  return { kilometres, fastest, speed: (kilometres * 60) / minutes };
};
