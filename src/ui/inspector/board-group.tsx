import { travellersTo } from '../../domain/derive/travellers';
import { boardText } from '../../domain/describe/board-text';
import { boardEverybody } from '../../domain/edits/list-people';
import type { Stop } from '../../domain/records/stop';
import { useActions, useOpenTrip, useTripNow } from '../../store/use-legation';
import { Button } from '../kit/button';
import { FoldedGroup } from './folded-group';
import styles from './inspector.module.css';
import { RecordFields } from './record-fields';

interface BoardGroupProps {
  /** The stop that the leg leads to. */
  readonly stop: Stop;
}

/** Who is on the leg by name, in order of precedence, and how many more. */
export const BoardGroup = ({ stop }: BoardGroupProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const tripNow = useTripNow();
  const { edit } = useActions();
  const fields = { table: 'stops', id: stop.id, stop: stop.id } as const;
  const missing = travellersTo(trip, stop).filter(({ id }) => !(id in stop.inboundManifest));
  return (
    <FoldedGroup {...fields} title="On board" names={['inboundManifest', 'inboundOthers']}>
      <p className={styles.text}>{boardText(stop)}</p>
      <RecordFields {...fields} names={['inboundManifest', 'inboundOthers']} />
      {missing.length === 0 ? null : (
        <div className={styles.buttons}>
          <Button isSmall onPress={() => edit(boardEverybody(tripNow(), stop))}>
            Put the party on board · {missing.length}
          </Button>
        </div>
      )}
    </FoldedGroup>
  );
};
