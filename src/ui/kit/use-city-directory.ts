import { useEffect, useState } from 'react';
import { type CityDirectory, loadCityDirectory } from '../../store/cities';

/** The directory is read on first use, as most sessions never add a stop; null until it is there. */
export const useCityDirectory = (): CityDirectory | null => {
  const [directory, setDirectory] = useState<CityDirectory | null>(null);
  useEffect(() => {
    let isWanted = true;
    // Without it the field stays empty of suggestions; the next one asks again.
    loadCityDirectory().then(
      (loaded) => isWanted && setDirectory(() => loaded),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return directory;
};
