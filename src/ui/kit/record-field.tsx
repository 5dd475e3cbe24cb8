import { recordName } from '../../domain/describe/record-name';
import type { Edit } from '../../domain/edits/edit';
import { addRecord, together } from '../../domain/edits/record-edits';
import type { Person } from '../../domain/records/person';
import { journeyOf } from '../../domain/trip';
import { newRecordFor } from '../../input/new-record-for';
import { useActions, useOpenTrip, useTripNow } from '../../store/use-legation';
import { type Referable, recordSuggestions } from './record-suggestions';
import { SuggestField } from './suggest-field';

interface RecordFieldProps {
  readonly label: string;
  readonly table: Referable;
  readonly value: string | null;
  /** Where a new record belongs: its places and people are offered first. */
  readonly stop: string | null;
  readonly isLabelHidden?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly cell?: string | undefined;
  /** A person who is made here is one of ours. */
  readonly isOurs?: boolean | undefined;
  /** Makes what was typed in another way. */
  readonly onCreate?: ((name: string) => void) | undefined;
  /** Which records are offered; all of them without it. */
  readonly only?: ((id: string) => boolean) | undefined;
  /** The edit that a choice makes; null takes the value away. */
  readonly editFor: (id: string | null) => Edit;
}

const kinds = { people: 'person', venues: 'venue', topics: 'topic' } as const;

const isMadeByName = (table: Referable): table is keyof typeof kinds => Object.hasOwn(kinds, table);

/** Chooses a record of the trip by name, or makes a new one of what was typed. */
export const RecordField = (props: RecordFieldProps) => {
  const { table, value, stop, editFor } = props;
  const text = useOpenTrip(({ trip }) => (value === null ? '' : recordName(trip, table, value)));
  const tripNow = useTripNow();
  const { edit, newId } = useActions();
  const create = (name: string): void => {
    if (!isMadeByName(table)) return;
    const trip = tripNow();
    const context = { trip, stop: stop ?? '', date: null, afterClock: null };
    const id = newId();
    const made = newRecordFor({ kind: kinds[table], name }, id, context);
    const { homeCountry } = journeyOf(trip);
    const ours = props.isOurs ? ({ side: 'ours', country: homeCountry } as const) : {};
    edit(together(`add ${name}`, [addingOf(made, ours), editFor(id)]));
  };
  return (
    <SuggestField
      label={props.label}
      text={text}
      suggest={(typed) => recordSuggestions(tripNow(), props, typed)}
      onChoose={(id) => edit(editFor(id))}
      onClear={() => edit(editFor(null))}
      onCreate={props.onCreate ?? (isMadeByName(table) ? create : undefined)}
      placeholder={props.placeholder ?? 'TBD'}
      isLabelHidden={props.isLabelHidden}
      cell={props.cell}
    />
  );
};

const addingOf = (made: ReturnType<typeof newRecordFor>, ours: Partial<Person>): Edit => {
  if (made.table === 'people') return addRecord('people', { ...made.record, ...ours }, 'a person');
  if (made.table === 'venues') return addRecord('venues', made.record, 'a venue');
  return addRecord('topics', made.record, 'a topic');
};
