import { useMemo, useState } from 'react';
import { nearDate } from '../../domain/derive/near-date';
import { stopsBehind } from '../../domain/edits/add-stop';
import { insertStop } from '../../domain/edits/insert-stop';
import type { MeetingChoice } from '../../domain/edits/meetings-of-stay';
import type { City } from '../../domain/edits/new-trip';
import type { Stop } from '../../domain/records/stop';
import { isNoShift, noShift } from '../../domain/time/shift';
import type { Moment } from '../../domain/time/wall-time';
import { wallClockAt } from '../../domain/time/zones';
import { readShift } from '../../input/read-shift';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { CityField } from '../kit/city-field';
import { EditEffect } from '../kit/edit-effect';
import { keepFocusInInspectorAfterDialog } from '../kit/focus-inspector';
import { FormDialog, type Lack } from '../kit/form-dialog';
import { MomentField, type When } from '../kit/moment-field';
import { PlaceFields } from './place-fields';

interface AddStopDialogProps {
  readonly asked: { readonly after: string | null };
  readonly onClose: () => void;
}

const unknown: When = { date: null, time: { tbd: true }, fold: null };

/** A city and its stay; its country, zone and native name come with the city. */
export const AddStopDialog = ({ asked, onClose }: AddStopDialogProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit, newId, now, select } = useActions();
  const [id] = useState(newId);
  const [city, setCity] = useState<City | null>(null);
  const [down, setDown] = useState(unknown);
  const [up, setUp] = useState(unknown);
  const [after, setAfter] = useState(asked.after);
  const [laterText, setLaterText] = useState('');
  const [meetings, setMeetings] = useState<MeetingChoice>('shift');
  const zone = city?.zone ?? 'Etc/UTC';
  const near = down.date ?? nearDate(trip, after, wallClockAt(zone, now()).date);
  const reading = readShift(laterText);
  const laterBy = reading.ok ? reading.value : noShift;
  const isShown = !isNoShift(laterBy);
  const values = useMemo(() => valuesOf(city, down, up), [city, down, up]);
  const adding = useMemo(
    () => insertStop(trip, id, values, { after, laterBy, meetings }),
    [trip, id, values, after, laterBy, meetings],
  );

  const add = (): Lack | null => {
    if (!city) return NO_CITY;
    if (!reading.ok) return reading.problem;
    edit(adding);
    select({ kind: 'stop', id });
    onClose();
    // The button that it was called from may be gone: it stands where there is no stop.
    keepFocusInInspectorAfterDialog();
    return null;
  };

  return (
    <FormDialog
      title="Add a stop"
      submitLabel="Add the stop"
      hasPreview={isShown}
      onClose={onClose}
      onSubmit={add}
    >
      <CityField label="City" city={city} hasFirstFocus onChange={setCity} />
      <MomentField label="Wheels down" value={down} zone={zone} near={near} onChange={setDown} />
      <MomentField label="Wheels up" value={up} zone={zone} near={near} onChange={setUp} />
      <PlaceFields
        after={after}
        behind={stopsBehind(trip, values, after)}
        laterText={laterText}
        laterBy={laterBy}
        meetings={meetings}
        onAfter={setAfter}
        onLaterText={setLaterText}
        onMeetings={setMeetings}
      />
      {isShown ? <EditEffect edit={adding} /> : null}
    </FormDialog>
  );
};

const NO_CITY = {
  text: 'Choose the city from the list: its time zone comes with it.',
  field: 'City',
} as const;

const valuesOf = (city: City | null, down: When, up: When): Partial<Stop> => ({
  ...(city && {
    city: city.city,
    cityNative: city.native,
    country: city.country,
    zone: city.zone,
  }),
  wheelsDown: momentOf(down),
  wheelsUp: momentOf(up),
});

const momentOf = ({ date, time, fold }: When): Moment | null =>
  date === null ? null : { date, time, fold };
