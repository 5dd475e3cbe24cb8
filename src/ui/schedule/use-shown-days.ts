import { type ShownDays, shownDays } from '../../domain/derive/programme';
import { useAppState, useOpenTrip } from '../../store/use-legation';

/** The days of the programme that was chosen, with the choices that are looked at. */
export const useShownDays = (): ShownDays => {
  const trip = useOpenTrip((open) => open.trip);
  const programme = useAppState((state) => state.programme);
  const lookedAt = useAppState((state) => state.lookedAt);
  return shownDays(trip, programme, lookedAt);
};
