import { useEffect } from 'react';
import { usualPageSize } from '../../documents/page-size';
import { journeyOf } from '../../domain/trip';
import { useAppState, useOpenTrip } from '../../store/use-legation';
import { fetchAhead } from '../kit/fetch-ahead';
import { onDemand } from '../kit/on-demand';
import { asOfInstant } from './as-of';

const printable = onDemand(() => import('../documents/printable-pages'));

/** What Ctrl/⌘ P prints while no paper is in view: the itinerary. */
export const Printing = () => {
  const view = useAppState((state) => state.view);
  const open = useOpenTrip((current) => current);
  // A call list prints itself.
  const isCallList = useAppState((state) => state.dialog?.kind === 'call-list');
  useEffect(() => fetchAhead(printable), []);
  const part = printable.usePart();
  if (view === 'documents' || isCallList || !part) return null;
  const { trip } = open;
  return (
    <part.PrintablePages
      trip={trip}
      asOf={asOfInstant(open)}
      size={usualPageSize(journeyOf(trip).homeCountry)}
    />
  );
};
