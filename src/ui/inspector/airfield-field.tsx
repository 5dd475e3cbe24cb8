import { recordName } from '../../domain/describe/record-name';
import { addRecord, setField, together } from '../../domain/edits/record-edits';
import { setAirfieldOfStop } from '../../domain/edits/set-airfield';
import { newVenue } from '../../domain/records/new-record';
import { type Stop, stopFields } from '../../domain/records/stop';
import { loadAirfieldDirectory } from '../../store/airfields';
import { useActions, useOpenTrip, useTripNow } from '../../store/use-legation';
import { SuggestField } from '../kit/suggest-field';
import { useDirectory } from '../kit/use-directory';
import { type AirfieldChoice, airfieldChoices } from './airfield-choices';

interface AirfieldFieldProps {
  readonly stop: Stop;
  readonly end: 'wheelsDownAirfield' | 'wheelsUpAirfield';
}

/** Where the party lands or takes off: a place of the trip, or any airfield by code, name or city. */
export const AirfieldField = ({ stop, end }: AirfieldFieldProps) => {
  const value = stop[end];
  const text = useOpenTrip(({ trip }) => (value === null ? '' : recordName(trip, 'venues', value)));
  const directory = useDirectory(loadAirfieldDirectory);
  const tripNow = useTripNow();
  const { edit, newId } = useActions();
  const set = (id: string | null): void => {
    edit(setField(tripNow(), 'stops', stop.id, end, id));
  };
  const choose = (choice: AirfieldChoice): void => {
    if (choice.kind === 'venue') set(choice.id);
    else edit(setAirfieldOfStop(tripNow(), stop.id, end, choice.airfield, newId()));
  };
  const create = (name: string): void => {
    const venue = newVenue(newId(), { name, stop: stop.id, kind: 'airfield' });
    const adding = addRecord('venues', venue, 'a venue');
    const setting = setField(tripNow(), 'stops', stop.id, end, venue.id);
    edit(together(`add ${name}`, [adding, setting]));
  };
  return (
    <SuggestField
      label={stopFields[end].label}
      text={text}
      placeholder="TBD"
      suggest={(typed) => {
        const found = directory?.findAirfields(typed.trim() || stop.city) ?? [];
        return airfieldChoices(tripNow(), stop, typed, found);
      }}
      onChoose={choose}
      onClear={() => set(null)}
      onCreate={create}
    />
  );
};
