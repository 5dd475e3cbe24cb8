import { type FormEvent, useState } from 'react';
import { type City, newTrip } from '../../domain/edits/new-trip';
import { formatShortDate, type LocalDate } from '../../domain/time/local-date';
import { wallClockAt } from '../../domain/time/zones';
import { readDate } from '../../input/read-date';
import { useActions } from '../../store/use-legation';
import { Button } from '../kit/button';
import { CityField } from '../kit/city-field';
import { Dialog, DialogButtons } from '../kit/dialog';
import styles from '../kit/form.module.css';
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
  const [problem, setProblem] = useState('');
  const today = wallClockAt(home?.zone ?? 'Etc/UTC', now()).date;

  const create = (event: FormEvent): void => {
    event.preventDefault();
    if (!home) {
      setProblem('Choose the home city from the list: its clock stands beside every line.');
      return;
    }
    onClose();
    void createTrip(
      newTrip(
        { title: title.trim(), principal: { title: office.trim() }, home, leaves, returns },
        newId,
      ),
    );
  };

  return (
    <Dialog title="New trip" onClose={onClose}>
      <form className={styles.form} onSubmit={create}>
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
          text={leaves === null ? '' : formatShortDate(leaves)}
          read={(text) => readDate(text, { near: today })}
          placeholder="TBD, or 8 Jan"
          isStacked
          onChange={setLeaves}
        />
        <ParsedField
          label="Is back on"
          text={returns === null ? '' : formatShortDate(returns)}
          read={(text) => readDate(text, { near: leaves ?? today })}
          placeholder="TBD, or 14 Jan"
          isStacked
          onChange={setReturns}
        />
        {problem === '' ? null : (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
        <p className={styles.help}>
          Everything else can stay TBD. Do not enter classified information.
        </p>
        <DialogButtons>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            Create the trip
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
};
