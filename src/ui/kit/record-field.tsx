import { dayText } from '../../domain/describe/day-text';
import { recordName } from '../../domain/describe/record-name';
import type { Edit } from '../../domain/edits/edit';
import { addRecord, together } from '../../domain/edits/record-edits';
import type { Person } from '../../domain/records/person';
import type { Trip } from '../../domain/records/tables';
import { journeyOf } from '../../domain/trip';
import { newRecordFor } from '../../input/new-record-for';
import { useActions, useOpenTrip, useTripNow } from '../../store/use-legation';
import type { Suggestion } from './suggest-box';
import { SuggestField } from './suggest-field';

type Referable = 'people' | 'venues' | 'topics' | 'stops' | 'meetings' | 'options';

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
      suggest={(typed) => suggestionsFor(tripNow(), props, typed)}
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

const suggestionsFor = (
  trip: Trip,
  { table, stop, only }: RecordFieldProps,
  typed: string,
): readonly Suggestion<string>[] => {
  const wanted = plain(typed);
  return Object.keys(trip[table])
    .filter((id) => only?.(id) ?? true)
    .map((id) => ({
      id,
      label: recordName(trip, table, id),
      detail: detailOf(trip, table, id),
      value: id,
    }))
    .filter(({ id, label }) => plain(`${label} ${nativeOf(trip, table, id)}`).includes(wanted))
    .sort(
      (one, other) =>
        rank(trip, table, stop, one) - rank(trip, table, stop, other) ||
        (one.label < other.label ? -1 : 1),
    );
};

/** Without accents and case, so that a name is found as it is typed in a hurry. */
const plain = (text: string): string =>
  text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const rank = (
  trip: Trip,
  table: Referable,
  stop: string | null,
  { id }: Suggestion<string>,
): number => {
  const home = homes[table]?.(trip, id) ?? countryStop(trip, table, id, stop);
  return home === stop ? 0 : 1;
};

/** The stop where a record is at home. */
const homes: Readonly<
  Partial<Record<Referable, (trip: Trip, id: string) => string | null | undefined>>
> = {
  venues: (trip, id) => trip.venues[id]?.stop,
  meetings: (trip, id) => trip.meetings[id]?.slot.stop,
  options: (trip, id) => trip.options[id]?.stop,
};

const countryStop = (
  trip: Trip,
  table: Referable,
  id: string,
  stop: string | null,
): string | null => {
  const country = table === 'people' ? trip.people[id]?.country : undefined;
  return stop !== null && country === trip.stops[stop]?.country ? stop : null;
};

const detailOf = (trip: Trip, table: Referable, id: string): string => {
  if (table === 'people') return trip.people[id]?.title ?? '';
  if (table === 'meetings') return whenText(trip, id);
  return trip.stops[homes[table]?.(trip, id) ?? '']?.city ?? '';
};

/** Meetings of one name are told apart by their days. */
const whenText = (trip: Trip, id: string): string => {
  const meeting = trip.meetings[id];
  return meeting ? dayText(trip, meeting.slot) : '';
};

const nativeOf = (trip: Trip, table: Referable, id: string): string =>
  (table === 'people' ? trip.people[id]?.native : trip.venues[id]?.native) ?? '';
