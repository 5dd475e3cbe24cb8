import { useAppState } from '../../../store/use-legation';
import { DeletedTrips } from './deleted-trips';
import { TripList } from './trip-list';

/** All that is kept in this browser: the trips, and the bin. */
export const TripsKept = () => {
  const copies = useAppState((state) => state.copies);
  return (
    <>
      <TripList copies={copies} />
      <DeletedTrips copies={copies} />
    </>
  );
};
