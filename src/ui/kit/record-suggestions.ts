import { dayText } from '../../domain/describe/day-text';
import { recordName } from '../../domain/describe/record-name';
import type { Trip } from '../../domain/records/tables';
import type { Suggestion } from './suggest-box';

export type Referable = 'people' | 'venues' | 'topics' | 'stops' | 'meetings' | 'options';

interface WhichRecords {
  readonly table: Referable;
  readonly stop: string | null;
  readonly only?: ((id: string) => boolean) | undefined;
}

/** The records that were typed, those of the stop first. */
export const recordSuggestions = (
  trip: Trip,
  { table, stop, only }: WhichRecords,
  typed: string,
): readonly Suggestion<string>[] => {
  const wanted = plain(typed);
  return Object.keys(trip[table])
    .filter((id) => only?.(id) ?? true)
    .map((id) => {
      const label = recordName(trip, table, id);
      const detail = detailOf(trip, table, id);
      // A role of which nobody is named yet is called by its title.
      return { id, label, detail: detail === label ? '' : detail, value: id };
    })
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
