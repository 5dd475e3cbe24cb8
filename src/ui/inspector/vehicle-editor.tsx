import type { Movement } from '../../domain/derive/movements';
import type { SeatedVehicle } from '../../domain/derive/seating';
import { capitalized } from '../../domain/describe/capitalized';
import { fullName } from '../../domain/describe/names';
import { isOverfull, seatsText, vehicleName } from '../../domain/describe/seats-text';
import {
  moveVehicleAhead,
  removeVehicle,
  seatPerson,
  setVehicle,
  unseatPerson,
} from '../../domain/edits/set-vehicles';
import { readWhole } from '../../input/read-value';
import { useActions } from '../../store/use-legation';
import { Button } from '../kit/button';
import { ParsedField } from '../kit/parsed-field';
import { RecordField } from '../kit/record-field';
import { TextField } from '../kit/text-field';
import { TakeOutButton } from './take-out-button';
import styles from './vehicle-editor.module.css';

interface VehicleEditorProps {
  readonly movement: Movement;
  readonly vehicle: SeatedVehicle;
  readonly isFirst: boolean;
}

const MOST_SEATS = 999;

/** One vehicle: its name, how many it seats, and who sits in it. */
export const VehicleEditor = ({ movement, vehicle, isFirst }: VehicleEditorProps) => {
  const { edit, newId } = useActions();
  const { id, capacity } = vehicle;
  const name = vehicleName(vehicle);
  const of = () => ({ movement, newId: newId() });
  return (
    <fieldset className={styles.vehicle} aria-label={name}>
      <TextField
        label="Vehicle"
        value={vehicle.label}
        onChange={(label, step) => edit(setVehicle(of(), id, { label }), step)}
      />
      <ParsedField
        label="Seats"
        text={capacity === null ? '' : String(capacity)}
        placeholder="TBD"
        read={(text) => readWhole(text, 0, MOST_SEATS)}
        onChange={(seats) => edit(setVehicle(of(), id, { capacity: seats }))}
      />
      <p className={isOverfull(vehicle) ? styles.overfull : styles.count}>
        {capitalized(seatsText(vehicle))}
      </p>
      <Passengers movement={movement} vehicle={vehicle} />
      <div className={styles.buttons}>
        <Button
          isSmall
          look="quiet"
          isDisabled={isFirst}
          label={`Move ${name} ahead`}
          onPress={() => edit(moveVehicleAhead(of(), id))}
        >
          ↑ Ahead
        </Button>
        <TakeOutButton name={name} onPress={() => edit(removeVehicle(of(), id))} />
      </div>
    </fieldset>
  );
};

type PassengersProps = Pick<VehicleEditorProps, 'movement' | 'vehicle'>;

/** Who sits in it, in the order of the seats, and the next one to get in. */
const Passengers = ({ movement, vehicle }: PassengersProps) => {
  const { edit, newId } = useActions();
  const { id, people } = vehicle;
  const seated = new Set(people.map((person) => person.id));
  const of = () => ({ movement, newId: newId() });
  return (
    <>
      <ol className={styles.people}>
        {people.map((person) => (
          <li key={person.id} className={styles.person}>
            {fullName(person)}
            <TakeOutButton
              name={fullName(person)}
              onPress={() => edit(unseatPerson(of(), person.id))}
            />
          </li>
        ))}
      </ol>
      <RecordField
        label={`Put in ${vehicleName(vehicle)}`}
        table="people"
        value={null}
        stop={movement.stop.id}
        placeholder="Name"
        only={(person) => !seated.has(person)}
        editFor={(person) => seatPerson(of(), id, person ?? '')}
      />
    </>
  );
};
