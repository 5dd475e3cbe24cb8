import { type KeyboardEvent, useRef } from 'react';
import { runningSteps, sequenceTotal } from '../../domain/derive/sequence';
import { sequenceTotalText } from '../../domain/describe/sequence-text';
import { addStep } from '../../domain/edits/sequence';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import { readStep } from '../../input/read-step';
import { useActions, useAppState, useOpenTrip } from '../../store/use-legation';
import field from '../kit/field.module.css';
import styles from './sequence.module.css';
import { SequenceStepRow } from './sequence-step-row';
import { useStepMoves } from './use-step-moves';

interface SequenceEditorProps {
  readonly meeting: Meeting;
  readonly stop: Stop;
}

/** The steps with the clock time at which each begins, and their total against the length. */
export const SequenceEditor = ({ meeting, stop }: SequenceEditorProps) => {
  const steps = runningSteps(meeting, stop);
  const list = useRef<HTMLOListElement>(null);
  const moves = useStepMoves(meeting, steps, list);
  const total = sequenceTotalText(meeting);
  const isOver = sequenceTotal(meeting).over > 0;
  return (
    <>
      {steps.length === 0 ? null : (
        <ol ref={list} className={styles.steps} aria-label="Steps">
          {steps.map((step, index) => (
            <SequenceStepRow
              key={step.id}
              meeting={meeting}
              step={step}
              number={index + 1}
              moves={moves}
            />
          ))}
        </ol>
      )}
      <p className="visually-hidden" aria-live="polite">
        {moves.told}
      </p>
      {total === '' ? null : <p className={isOver ? styles.over : styles.total}>Total: {total}</p>}
      <NewStep meeting={meeting} />
    </>
  );
};

interface NewStepProps {
  readonly meeting: Meeting;
}

/** The line under the steps: typed as it is said, added with Enter. */
const NewStep = ({ meeting }: NewStepProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const draft = `step/${meeting.id}`;
  const text = useAppState(({ drafts }) => drafts[draft] ?? '');
  const { edit, keepDraft, newId } = useActions();
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || text.trim() === '') return;
    event.preventDefault();
    if (edit(addStep(trip, meeting.id, newId(), readStep(text)))) keepDraft(draft, '');
  };
  return (
    <input
      className={field.input}
      aria-label="Add a step"
      data-unfinished={text !== ''}
      placeholder="Add a step: 5 min Gen. Liang: welcome"
      value={text}
      autoComplete="off"
      onChange={(event) => keepDraft(draft, event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
};
