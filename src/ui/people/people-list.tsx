import { byPrecedence } from '../../domain/derive/attendance';
import { countryName, fullName } from '../../domain/describe/names';
import { addRecord } from '../../domain/edits/record-edits';
import { groupBy } from '../../domain/group-by';
import { newPerson } from '../../domain/records/new-record';
import type { Person } from '../../domain/records/person';
import { journeyOf } from '../../domain/trip';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { NativeText } from '../kit/native-text';
import { type Entry, RecordList } from './record-list';

/** Ours first, then each country, in order of precedence. */
export const PeopleList = () => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit } = useActions();
  const people = Object.values(trip.people).toSorted(byPrecedence);
  const groups = [...groupBy(people, groupOf)]
    .toSorted(([one], [other]) => (one === OURS ? -1 : other === OURS ? 1 : one < other ? -1 : 1))
    .map(([name, members]) => ({ name, entries: members.map(entryOf) }));
  return (
    <RecordList
      title="People"
      kind="person"
      addLabel="Add a person"
      emptyText="Nobody yet. People also come in by typing a line."
      groups={groups}
      onAdd={(id) => {
        const { homeCountry } = journeyOf(trip);
        edit(addRecord('people', newPerson(id, { country: homeCountry }), 'a person'));
      }}
    />
  );
};

const OURS = 'Ours';

const groupOf = ({ side, country }: Person): string =>
  side === 'ours' ? OURS : countryName(country) || 'Country not set';

const entryOf = (person: Person): Entry => ({
  id: person.id,
  name: (
    <>
      {fullName(person)} <NativeText text={person.native} country={person.country} />
    </>
  ),
  detail: person.title || person.function,
  aside: person.precedence === null ? '' : `no. ${person.precedence}`,
});
