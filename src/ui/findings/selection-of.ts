import type { Finding } from '../../checks/finding';
import type { Trip } from '../../domain/records/tables';
import type { Selection } from '../../store/state';

/** What to show for a finding: the first thing that it is about. */
export const selectionOf = (trip: Trip, { about }: Finding): Selection | null => {
  const [first] = about;
  if (!first) return null;
  if (first.kind === 'leg' && !(first.id in trip.stops)) return null;
  if (first.kind === 'objective' || first.kind === 'option') return null;
  return first.kind === 'trip' ? { kind: 'trip' } : { kind: first.kind, id: first.id };
};
