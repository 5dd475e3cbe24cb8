import { lazy, Suspense } from 'react';
import { usualPageSize } from '../../documents/page-size';
import { journeyOf } from '../../domain/trip';
import { useAppState, useOpenTrip } from '../../store/use-legation';
import { asOfInstant } from './as-of';

const PrintablePages = lazy(async () => {
  const { PrintablePages } = await import('../documents/printable-pages');
  return { default: PrintablePages };
});

/** What Ctrl/⌘ P prints while no paper is in view: the itinerary. */
export const Printing = () => {
  const view = useAppState((state) => state.view);
  const open = useOpenTrip((current) => current);
  // A call list prints itself.
  const isCallList = useAppState((state) => state.dialog?.kind === 'call-list');
  if (view === 'documents' || isCallList) return null;
  const { trip } = open;
  return (
    <Suspense fallback={null}>
      <PrintablePages
        trip={trip}
        asOf={asOfInstant(open)}
        size={usualPageSize(journeyOf(trip).homeCountry)}
      />
    </Suspense>
  );
};
