import { useEffect, useState } from 'react';
import type { Instant } from '../../domain/time/instant';
import { useActions } from '../../store/use-legation';

/** The instant of the last full minute that was ticked; drawn again at each. */
export const useNow = (): Instant => {
  const { now, onMinute } = useActions();
  const [instant, setInstant] = useState(now);
  useEffect(() => onMinute(() => setInstant(now())), [now, onMinute]);
  return instant;
};
