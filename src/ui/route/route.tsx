import { legsOf, stopsInOrder } from '../../domain/derive/route';
import { useOpenTrip } from '../../store/use-legation';
import { LegLink } from './leg-link';
import styles from './route.module.css';
import { RouteButtons } from './route-buttons';
import { StopLink } from './stop-link';

/** The trip as a line of stops and legs. */
export const Route = () => {
  const trip = useOpenTrip((open) => open.trip);
  const stops = stopsInOrder(trip);
  const legs = legsOf(trip);
  return (
    <section aria-label="Route" className={styles.route} data-work="">
      <ol className={styles.line}>
        {stops.map((stop, index) => {
          const leg = legs[index - 1];
          return (
            <li key={stop.id} className={styles.step}>
              {leg ? <LegLink leg={leg} /> : null}
              <StopLink stop={stop} />
            </li>
          );
        })}
      </ol>
      <RouteButtons />
    </section>
  );
};
