import { useMemo } from 'react';
import { byPrecedence } from '../../domain/derive/attendance';
import { countryName, fullName } from '../../domain/describe/names';
import { movePrecedence } from '../../domain/edits/move-precedence';
import { addRecord } from '../../domain/edits/record-edits';
import { groupBy } from '../../domain/group-by';
import { newPerson } from '../../domain/records/new-record';
import type { Person } from '../../domain/records/person';
import type { Trip } from '../../domain/records/tables';
import { find, journeyOf } from '../../domain/trip';
import { pastedRows } from '../../store/state';
import { useActions, useOpenTrip, useTripNow } from '../../store/use-legation';
import { NativeText } from '../kit/native-text';
import { AddButton } from './add-button';
import { PasteButton } from './paste-button';
import { Sheet } from './sheet';
import type { RowGroup, SheetColumn } from './sheet-column';

const columns: readonly SheetColumn[] = [
  { field: 'precedence', label: 'No.', width: 3.25 },
  { field: 'rank', label: 'Rank', width: 6.5 },
  { field: 'family', label: 'Family name', width: 8 },
  { field: 'given', label: 'Given name', width: 8 },
  { field: 'nameOrder', label: 'Order of names', width: 9.5 },
  { field: 'native', label: 'Own script', width: 7, isNative: true },
  { field: 'title', label: 'Office', width: 15 },
  { field: 'organisation', label: 'Organisation', width: 12 },
  { field: 'side', label: 'Side', width: 4.5 },
  { field: 'country', label: 'Country', width: 8 },
  { field: 'function', label: 'Function', width: 11 },
  { field: 'phone', label: 'Phone', width: 9 },
  { field: 'email', label: 'E-mail', width: 12 },
  { field: 'diet', label: 'Diet', width: 9 },
];

/** Ours first, then each country, in order of precedence. */
export const PeopleSheet = () => {
  const people = useOpenTrip((open) => open.trip.people);
  const tripNow = useTripNow();
  const { edit, keepDraft, openDialog } = useActions();
  const groups = useMemo(() => groupsOf(people), [people]);
  return (
    <Sheet
      title="People"
      table="people"
      kind="person"
      columns={columns}
      groups={groups}
      headLabel="As it is printed"
      headWidth={17}
      emptyText="Nobody yet. People also come in by typing a line."
      Head={PersonHead}
      countryOf={(id) => find(people, id)?.country ?? ''}
      onPlace={(id, place) => {
        const change = movePrecedence(tripNow(), id, place);
        if (change) edit(change);
      }}
      onPasteRows={(text) => {
        keepDraft(pastedRows('people'), text);
        openDialog({ kind: 'paste-records', table: 'people' });
      }}
      tools={
        <>
          <PasteButton table="people" />
          <AddButton
            label="Add a person"
            first={{ kind: 'person', column: 'rank' }}
            editFor={(id) => {
              const { homeCountry } = journeyOf(tripNow());
              return addRecord('people', newPerson(id, { country: homeCountry }), 'a person');
            }}
          />
        </>
      }
    />
  );
};

const PersonHead = ({ id }: { readonly id: string }) => {
  const person = useOpenTrip((open) => find(open.trip.people, id));
  return person ? (
    <>
      {fullName(person)} <NativeText text={person.native} country={person.country} />
    </>
  ) : null;
};

const OURS = 'Ours';

const groupsOf = (people: Trip['people']): readonly RowGroup[] =>
  [...groupBy(Object.values(people).toSorted(byPrecedence), groupOf)]
    .toSorted(([one], [other]) => (one === OURS ? -1 : other === OURS ? 1 : one < other ? -1 : 1))
    .map(([name, members]) => ({ name, ids: members.map(({ id }) => id) }));

const groupOf = ({ side, country }: Person): string =>
  side === 'ours' ? OURS : countryName(country) || 'Country not set';
