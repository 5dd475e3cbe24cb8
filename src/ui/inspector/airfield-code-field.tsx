import { setField } from '../../domain/edits/record-edits';
import { setAirfield } from '../../domain/edits/set-airfield';
import type { Airfield } from '../../domain/facts/airfield';
import type { Venue } from '../../domain/records/venue';
import { loadAirfieldDirectory } from '../../store/airfields';
import { useActions, useTripNow } from '../../store/use-legation';
import { SuggestField } from '../kit/suggest-field';
import { useDirectory } from '../kit/use-directory';
import { airfieldText } from './airfield-text';

interface AirfieldCodeFieldProps {
  readonly venue: Venue;
}

/** The ICAO code of an airfield, by code, name or city: its place, and its name, come with it. */
export const AirfieldCodeField = ({ venue }: AirfieldCodeFieldProps) => {
  const directory = useDirectory(loadAirfieldDirectory);
  const tripNow = useTripNow();
  const { edit } = useActions();
  const setCode = (code: string): void => {
    edit(setField(tripNow(), 'venues', venue.id, 'code', code.toUpperCase()));
  };
  const choose = (airfield: Airfield): void => {
    const before = directory?.airfieldOfCode(venue.code) ?? null;
    edit(setAirfield(tripNow(), venue, airfield, before));
  };
  return (
    <SuggestField
      label="Airfield code"
      text={venue.code}
      placeholder="Type a code, name or city"
      suggest={(typed) =>
        (directory?.findAirfields(typed) ?? []).map((airfield) => ({
          id: airfield.ident,
          label: airfield.ident,
          detail: `${airfield.name} · ${airfieldText(airfield)}`,
          value: airfield,
        }))
      }
      onChoose={choose}
      onClear={() => setCode('')}
      onCreate={setCode}
    />
  );
};
