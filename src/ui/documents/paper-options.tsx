import { useId } from 'react';
import { isPageSize, pageSizes } from '../../documents/page-size';
import { countText } from '../../domain/describe/count-text';
import { formatShortDate } from '../../domain/time/local-date';
import { useActions, useAppState } from '../../store/use-legation';
import { Button } from '../kit/button';
import { ChoiceField } from '../kit/choice-field';
import { TextField } from '../kit/text-field';
import styles from './documents-view.module.css';
import type { PaperChoice } from './use-paper-choice';

export interface OpenFindings {
  readonly errors: number;
  readonly warnings: number;
}

interface PaperOptionsProps {
  readonly choice: PaperChoice;
  readonly findings: OpenFindings | null;
  readonly marking: string;
  /** `session` is the same while the planner types in one go. */
  readonly onMarkingChange: (marking: string, session: string) => void;
  readonly onPrint: () => void;
}

/** For whom the paper is, how it is printed, and what is still open. */
export const PaperOptions = (props: PaperOptionsProps) => {
  const { choice, findings, marking, onMarkingChange, onPrint } = props;
  const heading = useId();
  return (
    <aside className={styles.options} aria-labelledby={heading}>
      <h2 id={heading} className={styles.caption}>
        For whom
      </h2>
      <p className={styles.audience}>Delegation</p>
      <p className={styles.left}>
        Left out: internal notes and reasons, topics and points, phones and e-mail, diet, call signs
        and hold rooms.
      </p>
      <h2 className={styles.caption}>Paper</h2>
      <div className={styles.fields}>
        <ChoiceField
          label="Size"
          choices={pageSizes}
          value={choice.size}
          onChange={(size) => isPageSize(size) && choice.chooseSize(size)}
        />
        <DaysFields choice={choice} />
        <TextField label="Marking" value={marking} placeholder="None" onChange={onMarkingChange} />
      </div>
      {findings ? <FindingsNote {...findings} /> : <p className={styles.left}>Not checked yet.</p>}
      <div className={styles.print}>
        <Button look="primary" onPress={onPrint} shortcut="Control+P">
          Print
        </Button>
      </div>
    </aside>
  );
};

/** Of the itinerary from which day to which, of the day sheet the day. */
const DaysFields = ({ choice }: Pick<PaperOptionsProps, 'choice'>) => {
  const paper = useAppState((state) => state.paper);
  const { choosePaper } = useActions();
  const days = Object.fromEntries(choice.allDates.map((date) => [date, formatShortDate(date)]));
  if (paper.kind === 'day-sheet')
    return (
      <ChoiceField
        label="Day"
        choices={days}
        value={choice.allDates.find((date) => date === paper.date) ?? choice.allDates[0] ?? null}
        onChange={(date) => choosePaper({ kind: 'day-sheet', date })}
      />
    );
  return (
    <>
      <ChoiceField
        label="From"
        choices={days}
        noneLabel="First day"
        value={choice.first}
        onChange={choice.chooseFirst}
      />
      <ChoiceField
        label="To"
        choices={days}
        noneLabel="Last day"
        value={choice.last}
        onChange={choice.chooseLast}
      />
    </>
  );
};

const FindingsNote = ({ errors, warnings }: OpenFindings) => {
  const isOne = errors + warnings === 1;
  const counts = [
    errors === 0 ? '' : countText(errors, 'error'),
    warnings === 0 ? '' : countText(warnings, 'warning'),
  ].filter(Boolean);
  if (counts.length === 0) return <p className={styles.left}>No errors or warnings are open.</p>;
  return (
    <p className={styles.findings}>
      <strong>
        {counts.join(' and ')} {isOne ? 'is' : 'are'} open.
      </strong>{' '}
      {isOne ? 'It is' : 'They are'} not printed.
    </p>
  );
};
