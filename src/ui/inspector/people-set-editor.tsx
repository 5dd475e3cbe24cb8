import { fullName } from '../../domain/describe/names';
import { setEntry } from '../../domain/edits/record-edits';
import { fieldNamed } from '../../domain/records/tables';
import { find } from '../../domain/trip';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { RecordField } from '../kit/record-field';
import styles from './inspector.module.css';
import { TakeOutButton } from './take-out-button';

interface PeopleSetEditorProps {
  readonly table: 'stops';
  readonly id: string;
  readonly name: 'greeters';
  readonly stop: string;
}

/** A set of people, such as those who greet the party at the airfield. */
export const PeopleSetEditor = ({ table, id, name, stop }: PeopleSetEditorProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit } = useActions();
  const set = find(trip[table], id)?.[name] ?? {};
  const label = fieldNamed(table, name)?.label ?? name;
  return (
    <>
      <ul>
        {Object.keys(set).map((person) => {
          const entry = find(trip.people, person);
          const text = entry ? fullName(entry) : 'Unknown person';
          return (
            <li key={person} className={styles.row}>
              <span>
                {text} <span className={styles.text}>{label.toLowerCase()}</span>
              </span>
              <TakeOutButton
                name={text}
                onPress={() => edit(setEntry(trip, table, id, name, person, undefined))}
              />
            </li>
          );
        })}
      </ul>
      <RecordField
        label={label}
        table="people"
        value={null}
        stop={stop}
        placeholder="Add a name"
        only={(person) => !(person in set)}
        editFor={(person) => setEntry(trip, table, id, name, person ?? '', true)}
      />
    </>
  );
};
