import { useState } from 'react';
import { type DayKey, datesAt, dayId } from '../../domain/derive/days';
import { meetingsAt } from '../../domain/derive/meetings-at';
import { nearDate } from '../../domain/derive/near-date';
import { stopsInOrder } from '../../domain/derive/route';
import { scheduleOf } from '../../domain/derive/schedule';
import { countText } from '../../domain/describe/count-text';
import { stopNames } from '../../domain/describe/stop-names';
import { type Copies, copyDay, copyMeetings } from '../../domain/edits/copy-meetings';
import type { Trip } from '../../domain/records/tables';
import { addDays, formatShortDate } from '../../domain/time/local-date';
import { wallClockAt } from '../../domain/time/zones';
import { find } from '../../domain/trip';
import { readDate } from '../../input/read-date';
import { chosenMeetings } from '../../store/marked';
import type { TripDialog } from '../../store/state';
import { useActions, useAppState, useOpenTrip } from '../../store/use-legation';
import { ChoiceField } from '../kit/choice-field';
import { FormDialog } from '../kit/form-dialog';
import { ParsedField } from '../kit/parsed-field';
import { CopyPreview } from './copy-preview';
import { dayChoices, daysWithMeetings } from './day-choices';
import { showLines } from './show-lines';

interface CopyDialogProps {
  readonly asked: Extract<TripDialog, { readonly kind: 'copy-lines' | 'copy-day' }>;
  readonly onClose: () => void;
}

/** Asks where to: a stop and a date; shows what will stand there, and says what comes along. */
export const CopyDialog = ({ asked, onClose }: CopyDialogProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const isDay = asked.kind === 'copy-day';
  const chosen = useAppState(chosenMeetings);
  const actions = useActions();
  const days = daysWithMeetings(trip);
  const [fromId, setFromId] = useState(
    () => dayAsked(asked) ?? dayOfFirst(trip, chosen) ?? days[0]?.id ?? null,
  );
  const from = days.find(({ id }) => id === fromId);
  const [to, setTo] = useState<DayKey>(() => dayAfter(trip, fromId));
  const near = nearDate(trip, to.stop, wallClockAt(zoneAt(trip, to.stop), actions.now()).date);

  const copiesWith = (newId: () => string): Copies =>
    isDay && from
      ? copyDay(trip, { stop: from.stop.id, date: from.date }, to, newId)
      : copyMeetings(trip, isDay ? [] : chosen, to, newId);
  const planned = copiesWith(() => 'planned');

  const submit = (): string | null => {
    if (planned.meetings.length === 0) return 'There is nothing to copy on this day.';
    const { edit, meetings } = copiesWith(actions.newId);
    onClose();
    if (actions.edit(edit)) {
      showLines(
        actions,
        meetings.map(({ id }) => id),
      );
    }
    return null;
  };

  return (
    <FormDialog
      title={isDay ? 'Copy a day' : `Copy ${countText(chosen.length, 'line')}`}
      submitLabel={`Add ${countText(planned.meetings.length, 'line')}`}
      hasPreview
      onClose={onClose}
      onSubmit={submit}
    >
      {isDay ? (
        <ChoiceField
          label="Day to copy"
          choices={dayChoices(trip, days)}
          value={fromId}
          onChange={setFromId}
        />
      ) : null}
      <ChoiceField
        label="To the stop"
        choices={stopNames(stopsInOrder(trip))}
        value={to.stop}
        onChange={(stop) => {
          if (stop !== null) setTo({ stop, date: firstDateAt(trip, stop) });
        }}
      />
      <ParsedField
        label="Date"
        text={to.date === null ? '' : formatShortDate(to.date)}
        placeholder="No date yet"
        read={(text) => readDate(text, { near: to.date ?? near })}
        onChange={(date) => setTo({ ...to, date })}
      />
      <CopyPreview
        planned={planned.meetings}
        to={to}
        fromStops={isDay && from ? [from.stop.id] : stopsOf(trip, chosen)}
        isDay={isDay}
      />
    </FormDialog>
  );
};

const dayAsked = (asked: CopyDialogProps['asked']): string | null =>
  asked.kind === 'copy-day' && asked.from ? dayId(asked.from) : null;

const stopsOf = (trip: Trip, ids: readonly string[]): readonly string[] => [
  ...new Set(ids.flatMap((id) => find(trip.meetings, id)?.slot.stop ?? [])),
];

const dayOfFirst = (trip: Trip, ids: readonly string[]): string | null => {
  const first = find(trip.meetings, ids[0] ?? null);
  return first ? dayId(first.slot) : null;
};

/** The next day of the schedule, or after the last one the next of the calendar. */
const dayAfter = (trip: Trip, id: string | null): DayKey => {
  const days = scheduleOf(trip);
  const index = days.findIndex((day) => day.id === id);
  const next = days.slice(index + 1).find(({ date }) => date !== null);
  if (next) return { stop: next.stop.id, date: next.date };
  const { stop, date = null } = days[index] ?? {};
  return { stop: stop?.id ?? '', date: date === null ? null : addDays(date, 1) };
};

const zoneAt = (trip: Trip, stop: string): string => find(trip.stops, stop)?.zone ?? 'Etc/UTC';

const firstDateAt = (trip: Trip, stop: string): string | null => {
  const at = find(trip.stops, stop);
  return (at && datesAt(at, meetingsAt(trip, stop))[0]) ?? null;
};
