import { useEffect, useState } from 'react';
import type { City } from '../../domain/edits/new-trip';
import { formatOffset } from '../../domain/time/format-offset';
import { offsetMinutesAt } from '../../domain/time/zones';
import { type CityDirectory, loadCityDirectory } from '../../store/cities';
import { useActions } from '../../store/use-legation';
import { SuggestField } from './suggest-field';

interface CityFieldProps {
  readonly label: string;
  readonly city: City | null;
  readonly isStacked?: boolean;
  readonly hasFirstFocus?: boolean;
  readonly onChange: (city: City) => void;
}

/** Completes a city with its country, its zone and its native name. */
export const CityField = (props: CityFieldProps) => {
  const { label, city, isStacked, onChange } = props;
  const directory = useCityDirectory();
  const { now } = useActions();
  return (
    <SuggestField
      label={label}
      text={city?.city ?? ''}
      placeholder="Type a city"
      isStacked={isStacked}
      hasFirstFocus={props.hasFirstFocus}
      suggest={(typed) => {
        if (!directory || typed.trim() === '') return [];
        return directory.findCities(typed).map((value) => ({
          id: `${value.city} ${value.country} ${value.zone}`,
          label: value.city,
          detail: `${value.country} · ${formatOffset(offsetMinutesAt(value.zone, now()))}`,
          value,
        }));
      }}
      onChoose={onChange}
    />
  );
};

/** The directory is read on first use, as most sessions never add a stop. */
const useCityDirectory = (): CityDirectory | null => {
  const [directory, setDirectory] = useState<CityDirectory | null>(null);
  useEffect(() => {
    void loadCityDirectory().then((loaded) => setDirectory(() => loaded));
  }, []);
  return directory;
};
