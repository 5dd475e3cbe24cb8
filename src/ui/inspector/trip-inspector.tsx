import { datesOf, routeOf } from '../../domain/derive/dates';
import { dotted } from '../../domain/describe/piece';
import { journeyOf } from '../../domain/trip';
import { useOpenTrip } from '../../store/use-legation';
import { Group } from './group';
import { Head } from './head';
import styles from './inspector.module.css';
import { LogGroup } from './log-group';
import { RecordFields } from './record-fields';

/** The trip itself: what stands on its papers, and the clock of home. */
export const TripInspector = () => {
  const trip = useOpenTrip((open) => open.trip);
  const { id, title } = journeyOf(trip);
  const fields = { table: 'trip', id, stop: null } as const;
  return (
    <>
      <Head
        title={title || 'Untitled trip'}
        subtitle={dotted([routeOf(trip), datesOf(trip)])}
        about={{ kind: 'trip', id }}
      />
      <Group title="Trip">
        <RecordFields
          {...fields}
          names={['title', 'principal', 'marking', 'preparedBy', 'announced']}
        />
      </Group>
      <Group title="Home">
        <RecordFields {...fields} names={['homeCity', 'homeCountry', 'homeZone']} />
      </Group>
      <LogGroup subject={{ kind: 'trip' }} />
      <Group title="Notes">
        <RecordFields {...fields} names={['asIf', 'notes']} />
        <p className={styles.text}>Do not enter classified information.</p>
      </Group>
    </>
  );
};
