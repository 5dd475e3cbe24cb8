import type { RunningStep } from '../../domain/derive/sequence';
import { removeStep } from '../../domain/edits/sequence';
import type { Meeting } from '../../domain/records/meeting';
import { useActions, useOpenTrip } from '../../store/use-legation';
import styles from './sequence.module.css';
import { StepFields } from './step-fields';
import { TakeOutButton } from './take-out-button';
import type { StepMoves } from './use-step-moves';

interface SequenceStepRowProps {
  readonly meeting: Meeting;
  readonly step: RunningStep;
  readonly number: number;
  readonly moves: StepMoves;
}

/** One step with its handle, its fields and the way out. */
export const SequenceStepRow = ({ meeting, step, number, moves }: SequenceStepRowProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit } = useActions();
  const name = `step ${number}`;
  return (
    <li className={classOf(step.id, moves)}>
      <fieldset className={styles.step} onKeyDown={(event) => moves.onKeyDown(event, step.id)}>
        <legend className="visually-hidden">
          Step {number}: {step.text || step.actor || 'not told yet'}
        </legend>
        <button
          type="button"
          className={styles.handle}
          aria-label={`Move ${name}`}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          title="Drag, or Alt with ↑ or ↓"
          {...moves.handlers(step.id)}
        >
          <span aria-hidden="true">⠿</span>
        </button>
        <StepFields meeting={meeting.id} step={step} name={name} />
        <div className={styles.out}>
          <TakeOutButton name={name} onPress={() => edit(removeStep(trip, meeting.id, step.id))} />
        </div>
      </fieldset>
    </li>
  );
};

/** Shows what is dragged, and on which side of which row it would be dropped. */
const classOf = (id: string, { drag }: StepMoves): string => {
  const names = [
    styles.row,
    drag?.id === id ? styles.dragged : '',
    drag?.above === id ? styles.before : '',
    drag?.below === id ? styles.behind : '',
  ];
  return names.filter(Boolean).join(' ');
};
