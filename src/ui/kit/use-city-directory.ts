import { useEffect, useState } from 'react';
import { type CityDirectory, loadCityDirectory } from '../../store/cities';
import { whenIdle } from './when-idle';

/**
 * The directory of cities comes once the screen stands; null until it is there. Where it is
 * awaited, it comes at once.
 */
export const useCityDirectory = (isAwaited = false): CityDirectory | null => {
  const [directory, setDirectory] = useState<CityDirectory | null>(null);
  useEffect(() => {
    let isWanted = true;
    // Without it the field stays empty of suggestions; the next one asks again.
    const load = (): Promise<unknown> =>
      loadCityDirectory().then(
        (loaded) => isWanted && setDirectory(() => loaded),
        () => undefined,
      );
    if (isAwaited) void load();
    const callOff = isAwaited ? () => undefined : whenIdle(() => void load());
    return () => {
      isWanted = false;
      callOff();
    };
  }, [isAwaited]);
  return directory;
};
