import { countryName } from '../../domain/describe/names';
import { SuggestField } from '../kit/suggest-field';
import { useCityDirectory } from '../kit/use-city-directory';

interface PlaceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const MOST = 12;

/** A country by its name; kept by its two letters (ISO 3166-1). */
export const CountryField = ({ label, value, onChange }: PlaceFieldProps) => {
  const directory = useCityDirectory();
  return (
    <SuggestField
      label={label}
      text={countryName(value)}
      placeholder="TBD"
      takesOnlyMatch
      suggest={(typed) =>
        (directory?.countriesNamed(typed) ?? [])
          .slice(0, MOST)
          .map(({ code, name }) => ({ id: code, label: name, detail: code, value: code }))
      }
      onChoose={onChange}
      onClear={() => onChange('')}
    />
  );
};

/** A time zone by its city or country; kept by its IANA name. */
export const ZoneField = ({ label, value, onChange }: PlaceFieldProps) => {
  const directory = useCityDirectory();
  return (
    <SuggestField
      label={label}
      text={value}
      takesOnlyMatch
      suggest={(typed) =>
        (directory?.zonesNamed(typed) ?? []).slice(0, MOST).map(({ zone, cities }) => ({
          id: zone,
          label: zone,
          detail: cities.slice(0, 2).join(', '),
          value: zone,
        }))
      }
      onChoose={onChange}
    />
  );
};
