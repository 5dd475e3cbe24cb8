import { stopsInOrder } from '../../domain/derive/route';
import { countryName } from '../../domain/describe/names';
import { journeyOf } from '../../domain/trip';
import { useOpenTrip } from '../../store/use-legation';
import { entriesOf } from './entries-of';
import { EntryParts } from './entry-parts';
import styles from './inspector.module.css';
import type { MapEditorProps } from './map-editor';

/** For each country of the trip but the one at home, whatever is to be known of it. */
export const CountryEntries = ({ type, value, stop, editEntry }: MapEditorProps) => {
  const visited = useOpenTrip((open) => stopsInOrder(open.trip));
  const home = useOpenTrip((open) => journeyOf(open.trip).homeCountry);
  const entries = new Map(entriesOf(value));
  const onTheWay = visited.map(({ country }) => country).filter((code) => code && code !== home);
  const countries = [...new Set([...onTheWay, ...entries.keys()])];
  if (countries.length === 0) return <p className={styles.text}>No country on the route yet.</p>;
  return countries.map((country) => (
    <EntryParts
      key={country}
      id={country}
      title={countryName(country)}
      type={type.of}
      entry={entries.get(country)}
      stop={stop}
      editFor={(next) => editEntry(country, isEmpty(next) ? undefined : next)}
    />
  ));
};

const isEmpty = (entry: object): boolean => Object.values(entry).every((part) => part === null);
