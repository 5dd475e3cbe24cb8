import { useState } from 'react';
import { meetingsAt } from '../../domain/derive/meetings-at';
import { stopsInOrder } from '../../domain/derive/route';
import { countText } from '../../domain/describe/count-text';
import { stopNames } from '../../domain/describe/stop-names';
import { neighbourOf, removeStop } from '../../domain/edits/remove-stop';
import type { Stop } from '../../domain/records/stop';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';
import { ChoiceField } from '../kit/choice-field';
import { focusInspectorItself } from '../kit/focus-inspector';
import styles from './inspector.module.css';

interface RemoveStopProps {
  readonly stop: Stop;
}

/** Beside the ids of stops, which are never empty. */
const REMOVED = '';

/** Removes a stop at once; its meetings wait at another one, or go too, as the planner says. */
export const RemoveStop = ({ stop }: RemoveStopProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit, select, say } = useActions();
  const [chosen, setChosen] = useState<string | null>(null);
  const meetings = meetingsAt(trip, stop.id).length;
  const others = stopsInOrder(trip).filter(({ id }) => id !== stop.id);
  const to = chosen ?? neighbourOf(trip, stop.id)?.id ?? REMOVED;
  const place = others.find(({ id }) => id === to);
  const names = stopNames(others);
  const remove = (): void => {
    const removal = removeStop(trip, stop.id, place?.id ?? null);
    if (!edit(removal)) return;
    say(`Done: ${removal.label}. ${fateText(meetings, names[to])}`.trim());
    select({ kind: 'trip' });
    focusInspectorItself();
  };
  return (
    <div className={styles.remove}>
      {meetings === 0 ? null : (
        <ChoiceField
          label={`Its ${countText(meetings, 'meeting')}`}
          choices={{
            ...Object.fromEntries(
              others.map(({ id }) => [id, waitsText(meetings, names[id] ?? '')]),
            ),
            [REMOVED]: meetings === 1 ? 'goes with it' : 'go with it',
          }}
          value={to}
          onChange={(choice) => setChosen(choice ?? REMOVED)}
        />
      )}
      <Button look="danger" isSmall onPress={remove}>
        Remove this stop
      </Button>
      {meetings === 0 ? null : <p className={styles.subtitle}>One Undo brings all back.</p>}
    </div>
  );
};

const waitsText = (meetings: number, stop: string): string =>
  `${meetings === 1 ? 'waits' : 'wait'} unscheduled in ${stop}`;

/** What became of the meetings, in a sentence. */
const fateText = (meetings: number, place: string | undefined): string => {
  if (meetings === 0) return '';
  const its = `Its ${countText(meetings, 'meeting')}`;
  if (place !== undefined) return `${its} ${waitsText(meetings, place)}.`;
  return `${its} went with it; Undo brings all back.`;
};
