import { choicesOf, nextChoice } from '../../domain/derive/options';
import { orderAfter } from '../../domain/edits/order-after';
import { addRecord, setField, together } from '../../domain/edits/record-edits';
import type { Meeting } from '../../domain/records/meeting';
import { newOption } from '../../domain/records/new-record';
import { type Reading, refused, understood } from '../../input/read-fields';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { ParsedField } from '../kit/parsed-field';
import { RecordField } from '../kit/record-field';
import { LookAtChoice } from './look-at-choice';

interface OptionFieldsProps {
  readonly meeting: Meeting;
}

/** The open question that a meeting hangs on, and with which choice it stands. */
export const OptionFields = ({ meeting }: OptionFieldsProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit, newId } = useActions();
  const { id, option, slot } = meeting;
  const set = (group: string | null, choice: string) =>
    setField(trip, 'meetings', id, 'option', group === null ? null : { group, choice });
  const create = (title: string): void => {
    const group = newId();
    const order = orderAfter(Object.values(trip.options));
    const added = newOption(group, { title, stop: slot.stop, order });
    const adding = addRecord('options', added, 'a question');
    edit(together(`add the question ${title}`, [adding, set(group, 'A')]));
  };
  return (
    <>
      <RecordField
        label="Question"
        table="options"
        value={option?.group ?? null}
        stop={slot.stop}
        placeholder="Stands whatever is chosen"
        onCreate={create}
        editFor={(group) => set(group, group === null ? '' : nextChoice(trip, group))}
      />
      {option ? (
        <ParsedField
          label="Stands if"
          text={option.choice}
          placeholder="A"
          help={othersText(choicesOf(trip, option.group), option.choice)}
          read={readChoice}
          onChange={(choice) => edit(set(option.group, choice))}
        />
      ) : null}
      {option ? <LookAtChoice {...option} /> : null}
    </>
  );
};

const readChoice = (text: string): Reading<string> =>
  text.trim() === ''
    ? refused('Type the choice with which it stands: A, or B.')
    : understood(text.trim());

const othersText = (choices: readonly string[], own: string): string | undefined => {
  const others = choices.filter((choice) => choice !== own);
  return others.length === 0 ? undefined : `The other choice: ${others.join(', ')}`;
};
