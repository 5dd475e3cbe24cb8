import { type Movement, movementId } from '../../domain/derive/movements';
import { leadTrack, type Tracks, tracksOf } from '../../domain/derive/tracks';
import { setMovement } from '../../domain/edits/set-movement';
import { useActions } from '../../store/use-legation';
import { keepFocusInInspector } from '../kit/focus-inspector';
import { TracksField } from './tracks-field';

interface MovementTracksProps {
  readonly movement: Movement;
}

/** Who moves: another first track makes it another movement, which stays selected. */
export const MovementTracks = ({ movement }: MovementTracksProps) => {
  const { edit, newId, select } = useActions();
  const { move, track, leadsTo } = movement;
  const on: Tracks = move ? tracksOf(move) : { [track]: true };
  const change = (name: string, isOn: boolean): void => {
    const tracks: Tracks = Object.fromEntries(
      [...Object.keys(on).filter((other) => other !== name), ...(isOn ? [name] : [])].map(
        (other) => [other, true as const],
      ),
    );
    edit(setMovement(movement, newId(), { tracks }));
    const lead = leadTrack({ tracks });
    if (lead === track) return;
    select({ kind: 'movement', id: movementId(leadsTo, lead) });
    keepFocusInInspector();
  };
  return <TracksField value={on} onChange={change} />;
};
