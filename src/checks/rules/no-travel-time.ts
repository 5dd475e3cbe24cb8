import { cityText } from '../../domain/describe/travel-text';
import type { Subject } from '../finding';
import { fixesByEstimate } from '../fixes/estimate-drives';
import type { Rule } from '../rule';
import { atMostWarning, ownSeverity } from '../severity';
import type { MissingTravel, Way } from '../subjects/missing-travel';
import { placeName } from '../wording';

/** Not only from ten days before, as for what is still to come: without the way no turnaround is checked. */
export const noTravelTime: Rule<'missing-travel'> = {
  id: 'no-travel-time',
  group: 'time',
  looksAt: 'missing-travel',
  severity: 'warning',
  description:
    'How long the principal travels between two places is known. One finding a stop names every ' +
    'way that is missing.',
  silences: [],
  check: (missing) => ({
    severity: missing.ways.every(leadsToIdeas) ? 'note' : atMostWarning(ownSeverity('confirmed')),
    about: [...missing.ways.flatMap(movementsOf), stopOf(missing)],
    knownBy: [stopOf(missing)],
    message: messageOf(missing),
    field: 'minutes',
    data: { ways: missing.ways.map(({ drive }) => drive) },
  }),
  fixes: fixesByEstimate,
};

const leadsToIdeas = ({ statuses }: Way): boolean => statuses.every((status) => status === 'idea');

const stopOf = ({ stop }: MissingTravel): Subject => ({ kind: 'stop', id: stop.id });

const movementsOf = ({ movements }: Way): readonly Subject[] =>
  movements.map((id) => ({ kind: 'movement', id }));

const messageOf = ({ stop, ways }: MissingTravel): string => {
  const [first, ...others] = ways;
  if (first && others.length === 0)
    return `No travel time from ${placeName(first.from)} to ${placeName(first.to)}.`;
  const list = ways.map(({ from, to }) => `${placeName(from)} – ${placeName(to)}`).join('; ');
  return `No travel time for ${ways.length} ways in ${cityText(stop)}: ${list}.`;
};
