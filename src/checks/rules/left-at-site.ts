import { capitalized } from '../../domain/describe/capitalized';
import { vehicleName } from '../../domain/describe/seats-text';
import { freeSeats, seat } from '../fixes/seats';
import { candidate, type Rule } from '../rule';
import { atMostWarning, ownSeverity } from '../severity';
import { meetingName, namesOf } from '../wording';

export const leftAtSite: Rule<'site-departure'> = {
  id: 'left-at-site',
  group: 'people',
  looksAt: 'site-departure',
  severity: 'warning',
  description:
    'Who came to a site in a listed seat has one in a vehicle away from it, once its seats are ' +
    'listed too.',
  silences: [],
  check: ({ site, movement, left }) => ({
    severity: atMostWarning(ownSeverity(site.status)),
    about: [
      { kind: 'movement', id: movement },
      { kind: 'meeting', id: site.id },
      ...left.map(({ id }) => ({ kind: 'person' as const, id })),
    ],
    knownBy: [{ kind: 'meeting', id: site.id }],
    message: `${capitalized(namesOf(left))} ${left.length === 1 ? 'has' : 'have'} no seat back after ${meetingName(site)}.`,
    field: 'vehicles',
    data: { people: left.map(({ id }) => id).sort() },
  }),
  fixes: ({ vehicles, left }) =>
    vehicles
      .filter((vehicle) => freeSeats(vehicle) >= left.length)
      .map((vehicle) =>
        candidate(`Seat ${namesOf(left)} in ${vehicleName(vehicle)}`, (draft) =>
          seat(draft, vehicle, left),
        ),
      ),
};
