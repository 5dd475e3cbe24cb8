import type { RunningStep } from '../../domain/derive/sequence';
import { stepClock } from '../../domain/describe/sequence-text';
import { changeStep } from '../../domain/edits/sequence';
import { LONGEST_MEETING_MINUTES } from '../../domain/records/meeting-parts';
import { readMinutes } from '../../input/read-fields';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { ParsedInput } from '../kit/parsed-input';
import styles from './sequence.module.css';
import { StepText } from './step-text';

interface StepFieldsProps {
  readonly meeting: string;
  readonly step: RunningStep;
  /** 'step 2' */
  readonly name: string;
}

/** When a step begins, how long it takes, who does what. */
export const StepFields = ({ meeting, step, name }: StepFieldsProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit } = useActions();
  const set = (values: Parameters<typeof changeStep>[3], session?: string): void => {
    edit(changeStep(trip, meeting, step.id, values), session);
  };
  return (
    <>
      <span className={styles.clock}>{stepClock(step) || '–'}</span>
      <ParsedInput
        label={`Minutes of ${name}`}
        text={step.minutes === null ? '' : `${step.minutes} min`}
        placeholder="TBD"
        read={(text) => readMinutes(text, { start: null, most: LONGEST_MEETING_MINUTES })}
        onChange={(minutes) => set({ minutes })}
      />
      <StepText
        label={`Who, ${name}`}
        placeholder="Who"
        value={step.actor}
        onChange={(actor, session) => set({ actor }, session)}
      />
      <div className={styles.what}>
        <StepText
          label={`What, ${name}`}
          placeholder="What happens"
          value={step.text}
          onChange={(text, session) => set({ text }, session)}
        />
      </div>
    </>
  );
};
