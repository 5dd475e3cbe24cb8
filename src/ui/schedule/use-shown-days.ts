import { type ShownDays, shownDays } from '../../domain/derive/programme';
import { useAppState, useOpenTrip } from '../../store/use-legation';

/** The days of the programme that was chosen. */
export const useShownDays = (): ShownDays => {
  const trip = useOpenTrip((open) => open.trip);
  const programme = useAppState((state) => state.programme);
  return shownDays(trip, programme);
};
