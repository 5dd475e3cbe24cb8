import { useState } from 'react';
import { type City, newTrip } from '../../domain/edits/new-trip';
import { formatShortDate, type LocalDate } from '../../domain/time/local-date';
import { wallClockAt } from '../../domain/time/zones';
import { readDate } from '../../input/read-date';
import { useActions } from '../../store/use-legation';
import { CityField } from '../kit/city-field';
import { FormDialog, type Lack } from '../kit/form-dialog';
import { ParsedField } from '../kit/parsed-field';
import { TextField } from '../kit/text-field';

interface NewTripDialogProps {
  readonly onClose: () => void;
}

/** Asks for the little that a trip cannot do without: a home, whose clock stands beside every line. */
export const NewTripDialog = ({ onClose }: NewTripDialogProps) => {
  const { createTrip, newId, now } = useActions();
  const [title, setTitle] = useState('');
  const [office, setOffice] = useState('');
  const [home, setHome] = useState<City | null>(null);
  const [leaves, setLeaves] = useState<LocalDate | null>(null);
  const [returns, setReturns] = useState<LocalDate | null>(null);
  const today = wallClockAt(home?.zone ?? 'Etc/UTC', now()).date;

  const create = (): Lack | null => {
    if (!home) return NO_HOME;
    if (leaves !== null && returns !== null && returns < leaves)
      return 'The trip comes back before it leaves.';
    onClose();
    const principal = { title: office.trim() };
    void createTrip(newTrip({ title: title.trim(), principal, home, leaves, returns }, newId));
    return null;
  };

  return (
    <FormDialog
      title="New trip"
      submitLabel="Create the trip"
      help="Everything else can stay TBD. Do not enter classified information."
      onClose={onClose}
      onSubmit={create}
    >
      <TextField
        label="Title"
        value={title}
        isStacked
        hasFirstFocus
        placeholder="SecDef · China, Japan, Korea"
        onChange={setTitle}
      />
      <TextField
        label="Principal’s office"
        value={office}
        isStacked
        placeholder="Secretary of Defense"
        onChange={setOffice}
      />
      <CityField label="Home city" city={home} isStacked onChange={setHome} />
      <ParsedField
        label="Leaves on"
        text={dated(leaves)}
        read={(text) => readDate(text, { near: leaves ?? today })}
        placeholder="TBD, or 8 Jan"
        isStacked
        onChange={setLeaves}
      />
      <ParsedField
        label="Is back on"
        text={dated(returns)}
        read={(text) => readDate(text, { near: returns ?? leaves ?? today })}
        placeholder="TBD, or 14 Jan"
        isStacked
        onChange={setReturns}
      />
    </FormDialog>
  );
};

const NO_HOME = {
  text: 'Choose the home city from the list: its clock stands beside every line.',
  field: 'Home city',
} as const;

const dated = (date: LocalDate | null): string =>
  date === null ? '' : `${formatShortDate(date)} ${date.slice(0, 4)}`;
