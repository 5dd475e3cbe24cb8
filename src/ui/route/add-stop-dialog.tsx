import { useState } from 'react';
import { nearDate } from '../../domain/derive/near-date';
import { addStop } from '../../domain/edits/add-stop';
import type { City } from '../../domain/edits/new-trip';
import type { Moment } from '../../domain/time/wall-time';
import { wallClockAt } from '../../domain/time/zones';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { CityField } from '../kit/city-field';
import { FormDialog } from '../kit/form-dialog';
import { MomentField, type When } from '../kit/moment-field';

interface AddStopDialogProps {
  readonly onClose: () => void;
}

const unknown: When = { date: null, time: { tbd: true }, fold: null };

/** A city and its stay; its country, zone and native name come with the city. */
export const AddStopDialog = ({ onClose }: AddStopDialogProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit, newId, now, select } = useActions();
  const [city, setCity] = useState<City | null>(null);
  const [down, setDown] = useState(unknown);
  const [up, setUp] = useState(unknown);
  const zone = city?.zone ?? 'Etc/UTC';
  const near = down.date ?? nearDate(trip, null, wallClockAt(zone, now()).date);

  const add = (): string | null => {
    if (!city) return 'Choose the city from the list: its time zone comes with it.';
    const id = newId();
    edit(
      addStop(trip, id, {
        city: city.city,
        cityNative: city.native,
        country: city.country,
        zone: city.zone,
        wheelsDown: momentOf(down),
        wheelsUp: momentOf(up),
      }),
    );
    select({ kind: 'stop', id });
    onClose();
    return null;
  };

  return (
    <FormDialog title="Add a stop" submitLabel="Add the stop" onClose={onClose} onSubmit={add}>
      <CityField label="City" city={city} hasFirstFocus onChange={setCity} />
      <MomentField label="Wheels down" value={down} zone={zone} near={near} onChange={setDown} />
      <MomentField label="Wheels up" value={up} zone={zone} near={near} onChange={setUp} />
    </FormDialog>
  );
};

const momentOf = ({ date, time, fold }: When): Moment | null =>
  date === null ? null : { date, time, fold };
