import { useMemo } from 'react';
import { stopsInOrder } from '../../domain/derive/route';
import { countryName } from '../../domain/describe/names';
import type { Trip } from '../../domain/records/tables';
import { journeyOf } from '../../domain/trip';
import { readPeopleBlock } from '../../input/records/read-people-block';
import { readVenuesBlock } from '../../input/records/read-venues-block';
import type { FilledTable, RecordBlock, Told } from '../../input/records/record-block';
import { useCityDirectory } from '../kit/use-city-directory';

/** Where the new ones belong, unless the table says so: a stop, or a side with its country. */
export const originsOf = (trip: Trip, table: FilledTable): Readonly<Record<string, string>> => {
  const stops = stopsInOrder(trip);
  if (table === 'venues')
    return Object.fromEntries(stops.map(({ id, city }) => [id, city || 'City TBD']));
  const { homeCountry } = journeyOf(trip);
  const hosts = [...new Set(stops.map(({ country }) => country))].filter(
    (country) => country !== '' && country !== homeCountry,
  );
  return {
    ...Object.fromEntries(
      hosts.map((country) => [`host ${country}`, `Host: ${countryName(country)}`]),
    ),
    [`ours ${homeCountry}`]: homeCountry === '' ? 'Ours' : `Ours: ${countryName(homeCountry)}`,
    'other ': 'Others',
  };
};

interface Pasted {
  readonly table: FilledTable;
  readonly text: string;
  readonly told: Told;
  readonly origin: string;
}

/** What a pasted table says, in the light of the trip as it was when it was pasted. */
export const useRecordBlock = (trip: Trip, { table, text, told, origin }: Pasted) => {
  const directory = useCityDirectory();
  return useMemo(() => {
    const cells = { trip, countriesNamed: directory?.countriesNamed ?? (() => []) };
    const block: RecordBlock =
      table === 'venues'
        ? readVenuesBlock(text, told, { ...cells, stop: origin })
        : readPeopleBlock(text, told, { ...cells, ...sideOf(origin) });
    return { block, context: cells };
  }, [trip, table, text, told, origin, directory]);
};

const sideOf = (origin: string) => {
  const [side, country = ''] = origin.split(' ');
  return { side: side === 'ours' || side === 'host' ? side : 'other', country } as const;
};
