import { useActions, useAppState } from '../../../store/use-legation';
import styles from './trip-list.module.css';

export const TripSort = () => {
  const order = useAppState((state) => state.tripOrder);
  const { sortTrips } = useActions();
  return (
    <label className={styles.sort}>
      By{' '}
      <select
        value={order}
        onChange={(event) => sortTrips(event.target.value === 'travel' ? 'travel' : 'changed')}
      >
        <option value="changed">last changed</option>
        <option value="travel">date of travel</option>
      </select>
    </label>
  );
};
