import type { Movement } from '../../domain/derive/movements';
import { seatingOf } from '../../domain/derive/seating';
import { shortName } from '../../domain/describe/names';
import { addVehicle } from '../../domain/edits/set-vehicles';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';
import { Group } from './group';
import styles from './inspector.module.css';
import { VehicleEditor } from './vehicle-editor';

interface VehiclesEditorProps {
  readonly movement: Movement;
}

/** The motorcade in its order, who sits where, and who of those going has no seat. */
export const VehiclesEditor = ({ movement }: VehiclesEditorProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit, newId } = useActions();
  const { vehicles, withoutSeat } = seatingOf(trip, movement);
  const add = (): void => {
    const label = `${movement.track === 'baggage' ? 'Truck' : 'Car'} ${vehicles.length + 1}`;
    edit(addVehicle({ movement, newId: newId() }, newId(), label));
  };
  return (
    <Group title="Vehicles and seats">
      {vehicles.map((vehicle, index) => (
        <VehicleEditor
          key={vehicle.id}
          movement={movement}
          vehicle={vehicle}
          isFirst={index === 0}
        />
      ))}
      {vehicles.length > 0 && withoutSeat.length > 0 ? (
        <p className={styles.text}>Without a seat: {withoutSeat.map(shortName).join(', ')}</p>
      ) : null}
      <div className={styles.buttons}>
        <Button isSmall onPress={add}>
          Add a vehicle
        </Button>
      </div>
    </Group>
  );
};
