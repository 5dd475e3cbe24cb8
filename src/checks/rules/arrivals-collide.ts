import { capitalized } from '../../domain/describe/capitalized';
import { fixesByStagger } from '../fixes/stagger';
import type { Limit } from '../limit';
import type { Rule } from '../rule';
import { type Collision, collisionsOn } from '../subjects/collisions';
import { clockAt, listed, meetingName, placeName } from '../wording';

const arrivalsApart: Limit = {
  id: 'arrivals-apart',
  label: 'Arrivals at one building apart',
  unit: 'min',
  usual: 15,
  least: 0,
  most: 120,
};

export const arrivalsCollide: Rule<'day'> = {
  id: 'arrivals-collide',
  group: 'places',
  looksAt: 'day',
  severity: 'note',
  description:
    'The principal, the deputy and the spouse arrive at one building for different meetings at least 15 minutes apart.',
  silences: [],
  limits: [arrivalsApart],
  check: (day, { limitOf }) => {
    const collisions = collisionsOn(day, limitOf(arrivalsApart));
    const { stop } = day;
    const ids = new Set(
      collisions.flatMap(({ first, second }) => [second.meeting.id, first.meeting.id]),
    );
    return (
      collisions.length > 0 && {
        severity: 'note',
        about: [...ids].map((id) => ({ kind: 'meeting', id }) as const),
        knownBy: [{ kind: 'stop', id: stop.id }],
        part: day.date,
        message: `${listed(collisions.map(textOf))}.`,
        field: 'slot',
        data: { collisions: collisions.map(({ minutes, venue }) => [venue.id, minutes]) },
      }
    );
  },
  fixes: (day, trip, { limitOf }) =>
    fixesByStagger(collisionsOn(day, limitOf(arrivalsApart)), trip, limitOf(arrivalsApart)),
};

const textOf = ({ first, second, venue, minutes }: Collision): string => {
  const [one, other] = [first, second].map(
    (entry) => `${meetingName(entry.meeting)} (${clockAt(entry, entry.start)})`,
  );
  const apart = minutes === 0 ? 'at once' : `${minutes} min apart`;
  return `${capitalized(placeName(venue))}: arrivals for ${one} and ${other} are ${apart}`;
};
