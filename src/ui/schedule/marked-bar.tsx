import { countText } from '../../domain/describe/count-text';
import { removeMeetings } from '../../domain/edits/remove-meetings';
import { markedMeetings } from '../../store/marked';
import { useActions, useAppState, useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';
import { focusInspector } from '../kit/focus-inspector';
import { lineIdOf, reachLine } from '../kit/line-id';
import { focusPast } from './line-focus';
import styles from './marked-bar.module.css';
import { useShownDays } from './use-shown-days';

/** How many lines are selected, and what is done with them most; floats at the foot of the schedule. */
export const MarkedBar = () => {
  const marked = useAppState(markedMeetings);
  const isNone = marked.length === 0;
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {isNone ? '' : `${countText(marked.length, 'line')} selected`}
      </p>
      {isNone ? null : <Bar marked={marked} />}
    </>
  );
};

interface BarProps {
  readonly marked: readonly string[];
}

const Bar = ({ marked }: BarProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const line = useAppState(({ selection }) => lineIdOf(selection));
  const { days } = useShownDays();
  const { clearMarked, edit, openDialog } = useActions();
  const end = (): void => {
    clearMarked();
    reachLine(line ?? marked[0] ?? '')?.focus();
  };
  const remove = (): void => {
    focusPast(days, marked[0] ?? '', marked);
    edit(removeMeetings(trip, marked));
    clearMarked();
  };
  return (
    <section className={styles.bar} aria-label="Selected lines">
      <p className={styles.count}>{countText(marked.length, 'line')} selected</p>
      <Button isSmall onPress={focusInspector}>
        Edit
      </Button>
      <Button isSmall shortcut="C" onPress={() => openDialog({ kind: 'copy-lines' })}>
        Copy to…
      </Button>
      <Button isSmall look="danger" shortcut="Delete" onPress={remove}>
        Remove
      </Button>
      <Button isSmall look="quiet" shortcut="Escape" onPress={end}>
        End selection
      </Button>
    </section>
  );
};
