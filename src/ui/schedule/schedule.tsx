import { scheduleOf } from '../../domain/derive/schedule';
import { useOpenTrip } from '../../store/use-legation';
import { DaySection } from './day-section';
import styles from './schedule.module.css';
import { useLineKeys } from './use-line-keys';

/** The whole trip as one continuous schedule, line by line. */
export const Schedule = () => {
  const trip = useOpenTrip((open) => open.trip);
  const onKeyDown = useLineKeys();
  return (
    <main className={styles.schedule} onKeyDown={onKeyDown}>
      {scheduleOf(trip).map((day) => (
        <DaySection key={day.id} day={day} />
      ))}
    </main>
  );
};
