import { useMemo } from 'react';
import { byText } from '../../domain/derive/by-order';
import { countryName } from '../../domain/describe/names';
import { recordName } from '../../domain/describe/record-name';
import { addRecord } from '../../domain/edits/record-edits';
import { groupBy } from '../../domain/group-by';
import type { CalendarEntry } from '../../domain/records/calendar-entry';
import { newCalendarEntry } from '../../domain/records/new-record';
import type { Trip } from '../../domain/records/tables';
import { useOpenTrip } from '../../store/use-legation';
import { AddButton } from './add-button';
import { OpenHead } from './open-head';
import { Sheet } from './sheet';
import type { RowGroup, SheetColumn } from './sheet-column';

const columns: readonly SheetColumn[] = [
  { field: 'country', label: 'Country', width: 9 },
  { field: 'date', label: 'Date', width: 7 },
  { field: 'until', label: 'Until', width: 7 },
  { field: 'kind', label: 'Kind', width: 10 },
  { field: 'name', label: 'Name', width: 18 },
];

/** The days to mind in each country, beside the holidays that are known anyway. */
export const CalendarSheet = () => {
  const calendar = useOpenTrip((open) => open.trip.calendar);
  const groups = useMemo(() => groupsOf(calendar), [calendar]);
  return (
    <Sheet
      title="Calendar"
      table="calendar"
      kind="calendar"
      columns={columns}
      groups={groups}
      headLabel="Entry"
      headWidth={2}
      emptyText="Nothing of the trip’s own yet: elections, sessions, days at home. Public holidays are known."
      Head={CalendarHead}
      countryOf={() => ''}
      tools={
        <AddButton
          label="Add a day"
          first={{ kind: 'calendar', column: 'country' }}
          editFor={(id) => addRecord('calendar', newCalendarEntry(id, {}), 'a day to the calendar')}
        />
      }
    />
  );
};

const CalendarHead = ({ id }: { readonly id: string }) => (
  <OpenHead name={useOpenTrip((open) => recordName(open.trip, 'calendar', id))} />
);

const groupsOf = (calendar: Trip['calendar']): readonly RowGroup[] =>
  [...groupBy(Object.values(calendar).toSorted(byDate), ({ country }) => country)]
    .map(([country, entries]) => ({
      name: countryName(country) || 'Country not set',
      ids: entries.map(({ id }) => id),
    }))
    .toSorted((one, other) => byText(one.name, other.name));

const byDate = (one: CalendarEntry, other: CalendarEntry): number =>
  byText(one.date ?? '9999', other.date ?? '9999') || byText(one.id, other.id);
