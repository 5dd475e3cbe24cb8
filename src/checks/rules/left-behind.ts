import { vehicleName } from '../../domain/describe/seats-text';
import { cityText } from '../../domain/describe/travel-text';
import { freeSeats, seat } from '../fixes/seats';
import { candidate, type Rule } from '../rule';
import { ownSeverity } from '../severity';
import { meetingName, namesOf } from '../wording';

export const leftBehind: Rule<'last-ride'> = {
  id: 'left-behind',
  group: 'manifests',
  looksAt: 'last-ride',
  severity: 'by status',
  description:
    'Once the way to the airfield has a list of seats, whoever is at the last meeting and on the next ' +
    'leg has one of them.',
  silences: [],
  check: ({ stop, last, stranded }) => {
    if (stranded.length === 0) return null;
    const verb = stranded.length === 1 ? 'is' : 'are';
    return {
      severity: ownSeverity(last.status),
      about: [
        { kind: 'stop', id: stop.id },
        ...stranded.map(({ id }) => ({ kind: 'person' as const, id })),
      ],
      knownBy: [{ kind: 'stop', id: stop.id }],
      message: `${namesOf(stranded)} ${verb} left in ${cityText(stop)}: at ${meetingName(last)}, without a seat to the airfield.`,
      field: 'vehicles',
      data: { people: stranded.map(({ id }) => id).sort() },
    };
  },
  fixes: ({ vehicles, stranded }) =>
    vehicles
      .filter((vehicle) => freeSeats(vehicle) >= stranded.length)
      .map((vehicle) =>
        candidate(`Seat ${namesOf(stranded)} in ${vehicleName(vehicle)}`, (draft) =>
          seat(draft, vehicle, stranded),
        ),
      ),
};
