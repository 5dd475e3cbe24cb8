import { useState } from 'react';
import { byPrecedence } from '../../domain/derive/attendance';
import { pickMeetings } from '../../domain/derive/pick-meetings';
import { countText } from '../../domain/describe/count-text';
import { fullName } from '../../domain/describe/names';
import { type Status, statuses } from '../../domain/records/choices';
import type { Trip } from '../../domain/records/tables';
import { useActions, useAppState, useOpenTrip } from '../../store/use-legation';
import { ChoiceField } from '../kit/choice-field';
import { FormDialog } from '../kit/form-dialog';
import { dayChoices, daysWithMeetings } from './day-choices';
import { showLines } from './show-lines';

interface SelectLinesDialogProps {
  readonly onClose: () => void;
}

/** Selects the lines of a day, of a person or of a status, or of all that together. */
export const SelectLinesDialog = ({ onClose }: SelectLinesDialogProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const selection = useAppState((state) => state.selection);
  const actions = useActions();
  const days = daysWithMeetings(trip);
  const [day, setDay] = useState<string | null>(null);
  const [person, setPerson] = useState(selection.kind === 'person' ? selection.id : null);
  const [status, setStatus] = useState<Status | null>(null);
  const on = days.find(({ id }) => id === day);
  const dayKey = on ? { stop: on.stop.id, date: on.date } : null;
  const found = pickMeetings(trip, { day: dayKey, person, status });

  const submit = (): string | null => {
    if (found.length === 0) return 'No line is all of that.';
    onClose();
    showLines(actions, found);
    return null;
  };

  return (
    <FormDialog
      title="Select lines"
      submitLabel={`Select ${countText(found.length, 'line')}`}
      onClose={onClose}
      onSubmit={submit}
    >
      <ChoiceField
        label="Day"
        choices={dayChoices(trip, days)}
        value={day}
        noneLabel="Every day"
        onChange={setDay}
      />
      <ChoiceField
        label="With"
        choices={peopleChoices(trip)}
        value={person}
        noneLabel="Everybody"
        onChange={setPerson}
      />
      <ChoiceField
        label="Status"
        choices={statuses}
        value={status}
        noneLabel="Any"
        onChange={(value) => setStatus(value !== null && isStatus(value) ? value : null)}
      />
    </FormDialog>
  );
};

const isStatus = (value: string): value is Status => Object.hasOwn(statuses, value);

/** Ours first, each side in order of precedence. */
const peopleChoices = (trip: Trip): Readonly<Record<string, string>> => {
  const people = Object.values(trip.people).toSorted(byPrecedence);
  const [ours, others] = [
    people.filter(({ side }) => side === 'ours'),
    people.filter(({ side }) => side !== 'ours'),
  ];
  return Object.fromEntries([...ours, ...others].map((person) => [person.id, fullName(person)]));
};
