import { useEffect, useState } from 'react';
import { whenIdle } from '../../store/when-idle';

/**
 * A directory comes once the screen stands; null until it is there. Where it is awaited, it comes
 * at once. `load` must be the same at every draw.
 */
export const useDirectory = <Directory>(
  load: () => Promise<Directory>,
  isAwaited = false,
): Directory | null => {
  const [directory, setDirectory] = useState<Directory | null>(null);
  useEffect(() => {
    let isWanted = true;
    // Without it the field stays empty of suggestions; the next one asks again.
    const fetch = (): Promise<unknown> =>
      load().then(
        (loaded) => isWanted && setDirectory(() => loaded),
        () => undefined,
      );
    if (isAwaited) void fetch();
    const callOff = isAwaited ? () => undefined : whenIdle(() => void fetch());
    return () => {
      isWanted = false;
      callOff();
    };
  }, [load, isAwaited]);
  return directory;
};
