import { recordName } from '../../domain/describe/record-name';
import type { Edit } from '../../domain/edits/edit';
import { peopleInOrder, withPerson } from '../../domain/edits/list-people';
import { useActions, useOpenTrip, useTripNow } from '../../store/use-legation';
import { RecordField } from '../kit/record-field';
import { entriesOf } from './entries-of';
import { EntryRow } from './entry-row';
import styles from './inspector.module.css';
import type { MapEditorProps } from './map-editor';

const kinds = { people: 'person', topics: 'topic', venues: 'venue' } as const;

const isListed = (table: string): table is keyof typeof kinds => Object.hasOwn(kinds, table);

/** Records that belong to a field by name: who greets at the airfield, who is on board in order. */
export const ReferenceEntries = (props: MapEditorProps) => {
  const { label, type, stop } = props;
  const trip = useOpenTrip((open) => open.trip);
  const { edit } = useActions();
  const table = type.keys.kind === 'reference' ? type.keys.to : '';
  const add = useAdding(props);
  if (!isListed(table)) return null;
  const keys = keysInOrder(props);
  return (
    <fieldset className={styles.bare}>
      <legend className="visually-hidden">{label}</legend>
      <ul>
        {keys.map((id) => (
          <EntryRow
            key={id}
            name={recordName(trip, table, id)}
            leadsTo={{ kind: kinds[table], id }}
            onTakeOut={() => edit(props.editEntry(id, undefined))}
          >
            {null}
          </EntryRow>
        ))}
      </ul>
      <RecordField
        label={label}
        table={table}
        value={null}
        stop={stop}
        placeholder={table === 'people' ? 'Add a name' : 'Add one'}
        only={(id) => !keys.includes(id)}
        editFor={(id) => add(id ?? '')}
      />
    </fieldset>
  );
};

/** A list that has an order takes people in by their precedence. */
const useAdding = ({ type, value, editFor, editEntry }: MapEditorProps) => {
  const tripNow = useTripNow();
  return (id: string): Edit =>
    type.of.kind === 'order'
      ? editFor(withPerson(tripNow(), orderOf(value), id))
      : editEntry(id, true);
};

const keysInOrder = ({ type, value }: MapEditorProps): readonly string[] =>
  type.of.kind === 'order' ? peopleInOrder(orderOf(value)) : entriesOf(value).map(([key]) => key);

const orderOf = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(entriesOf(value).map(([key, order]) => [key, String(order)]));
