import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { holdKeys } from './hold-keys';

/**
 * Until a dialog that was asked for is ready, what is pressed is meant for it: it is kept, and pressed
 * again then. Escape gives the dialog up, and what was pressed for it.
 */
export const useKeysKept = (isReady: () => boolean, giveUp: () => void): void => {
  const latest = useRef(isReady);
  useLayoutEffect(() => {
    latest.current = isReady;
  });
  const onEscape = useEffectEvent(giveUp);
  useEffect(() => {
    if (latest.current()) return undefined;
    const held = holdKeys(() => onEscape());
    void held.pressWhen(() => latest.current());
    return held.drop;
  }, []);
};
