import type { City } from '../../domain/edits/new-trip';
import { formatOffset } from '../../domain/time/format-offset';
import { offsetMinutesAt } from '../../domain/time/zones';
import { useActions } from '../../store/use-legation';
import { SuggestField } from './suggest-field';
import { useCityDirectory } from './use-city-directory';

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
  const directory = useCityDirectory(props.hasFirstFocus);
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
      takesOnlyMatch
      onChoose={onChange}
    />
  );
};
