import { setField } from '../../domain/edits/record-edits';
import type { Coordinates, Venue } from '../../domain/records/venue';
import type { Reading } from '../../input/read-fields';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { ParsedField } from '../kit/parsed-field';

interface CoordinatesFieldProps {
  readonly venue: Venue;
}

/** Latitude and longitude in degrees, as every map gives them. */
export const CoordinatesField = ({ venue }: CoordinatesFieldProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit } = useActions();
  const { coordinates } = venue;
  return (
    <ParsedField
      label="Coordinates"
      text={coordinates ? `${coordinates.latitude}, ${coordinates.longitude}` : ''}
      placeholder="39.9039, 116.3913"
      read={readCoordinates}
      onChange={(next) => edit(setField(trip, 'venues', venue.id, 'coordinates', next))}
    />
  );
};

const readCoordinates = (text: string): Reading<Coordinates | null> => {
  if (text.trim() === '') return { ok: true, value: null };
  const numbers = text
    .split(/[,\s]+/)
    .filter(Boolean)
    .map(Number);
  const [latitude = Number.NaN, longitude = Number.NaN] = numbers;
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && numbers.length === 2;
  return isPlace
    ? { ok: true, value: { latitude, longitude } }
    : { ok: false, problem: `“${text}” is not a place. Type 39.9039, 116.3913.` };
};
