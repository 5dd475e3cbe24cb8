import { movementId } from '../../domain/derive/movements';
import { leadTrack } from '../../domain/derive/tracks';
import { movesTo } from '../../domain/derive/travel';
import { addMovement, tracksWithoutMovement } from '../../domain/edits/add-movement';
import { type Track, tracks } from '../../domain/records/choices';
import type { Move } from '../../domain/records/move';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';
import { focusInspectorItself } from '../kit/focus-inspector';
import { Group } from './group';
import styles from './inspector.module.css';

interface OtherMovementsProps {
  readonly leadsTo: Move['leadsTo'];
}

/** The ways of other tracks to the same place: those that there are, and one more for a track. */
export const OtherMovements = ({ leadsTo }: OtherMovementsProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit, newId, select } = useActions();
  const others = movesTo(trip, leadsTo).filter((move) => leadTrack(move) !== 'principal');
  const goTo = (track: Track): void => {
    select({ kind: 'movement', id: movementId(leadsTo, track) });
    // The button goes with what it stood in.
    requestAnimationFrame(focusInspectorItself);
  };
  const add = (track: Track): void => {
    if (edit(addMovement(trip, newId(), leadsTo, track))) goTo(track);
  };
  return (
    <Group title="Movements of other tracks">
      {others.length === 0 ? null : (
        <div className={styles.buttons}>
          {others.map((move) => (
            <Button key={move.id} isSmall onPress={() => goTo(leadTrack(move))}>
              {tracks[leadTrack(move)]} goes its own way
            </Button>
          ))}
        </div>
      )}
      <div className={styles.buttons}>
        {tracksWithoutMovement(trip, leadsTo).map((track) => (
          <Button
            key={track}
            isSmall
            look="quiet"
            label={`Add a movement for ${tracks[track].toLowerCase()}`}
            onPress={() => add(track)}
          >
            + {tracks[track]}
          </Button>
        ))}
      </div>
    </Group>
  );
};
