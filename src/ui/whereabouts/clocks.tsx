import { cityText } from '../../domain/describe/travel-text';
import type { Stop } from '../../domain/records/stop';
import { dateTimeGroup } from '../../domain/time/date-time-group';
import type { Instant } from '../../domain/time/instant';
import { journeyOf } from '../../domain/trip';
import { useOpenTrip } from '../../store/use-legation';
import { momentText } from './moment-text';
import styles from './who-is-where-dialog.module.css';

interface ClocksProps {
  readonly at: Instant;
  readonly stop: Stop;
}

/** The instant on the clock of the place, at home, and in Z. */
export const Clocks = ({ at, stop }: ClocksProps) => {
  const { homeCity, homeZone } = useOpenTrip((open) => journeyOf(open.trip));
  return (
    <p className={styles.clocks} role="status">
      <span>
        {cityText(stop)} <b>{momentText(at, stop)}</b>
      </span>
      <span>
        {homeCity || 'Home'} <b>{momentText(at, { zone: homeZone })}</b>
      </span>
      <span>
        <b>{dateTimeGroup(at)}</b>
      </span>
    </p>
  );
};
