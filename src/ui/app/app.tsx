import { useEffect } from 'react';
import type { Screen } from '../../store/state';
import { useAppState } from '../../store/use-legation';
import { fetchDialogsAhead } from '../kit/dialog';
import { useWayBack } from '../kit/way-back';
import { Announcements } from './announcements';
import { ErrorBoundary } from './error-boundary';
import { RefusalDialog } from './refusal-dialog';
import {
  BrokenScreen,
  DamagedScreen,
  LoadingScreen,
  NewerScreen,
  UnavailableScreen,
} from './start-states';
import { TripScreen } from './trip-screen';
import { TripsScreen } from './trips/trips-screen';

/** One screen for each state that the app can be in. */
export const App = () => {
  const screen = useAppState((state) => state.screen);
  useFirstFocus(screen.kind);
  useWayBack();
  const isDrawn = screen.kind !== 'loading';
  useEffect(() => (isDrawn ? fetchDialogsAhead() : undefined), [isDrawn]);
  return (
    <>
      {screenFor(screen)}
      <RefusalDialog />
      <Announcements />
    </>
  );
};

/** A new screen is entered at its main part: what had the focus has gone with the old one. */
const useFirstFocus = (kind: Screen['kind']): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each screen
  useEffect(() => {
    if (document.activeElement === document.body)
      document.querySelector('main')?.focus({ preventScroll: true });
  }, [kind]);
};

const screenFor = (screen: Screen) => {
  if (screen.kind === 'loading') return <LoadingScreen />;
  if (screen.kind === 'home') return <TripsScreen />;
  if (screen.kind === 'trip')
    return (
      <ErrorBoundary fallback={<BrokenScreen />}>
        <TripScreen />
      </ErrorBoundary>
    );
  if (screen.kind === 'unavailable') return <UnavailableScreen reason={screen.reason} />;
  if (screen.kind === 'newer') return <NewerScreen summary={screen.summary} />;
  return <DamagedScreen summary={screen.summary} problem={screen.problem} />;
};
