import type { Finding, Subject } from '../../checks/finding';
import type { Trip } from '../../domain/records/tables';
import type { Selection } from '../../store/state';

/** What to show for a finding: the first thing that it is about and that can be shown. */
export const selectionOf = (trip: Trip, { about }: Finding): Selection | null => {
  for (const subject of about) {
    const selection = selectionOfSubject(trip, subject);
    if (selection) return selection;
  }
  return null;
};

const selectionOfSubject = (trip: Trip, { kind, id }: Subject): Selection | null => {
  if (kind === 'leg' && !(id in trip.stops)) return null;
  return kind === 'trip' ? { kind: 'trip' } : { kind, id };
};
