import { useEffect, useEffectEvent } from 'react';
import { holdKeys } from './hold-keys';

/**
 * Until a dialog that was asked for is ready, what is pressed is meant for it: it is kept, and pressed
 * again then. Escape gives the dialog up, and what was pressed for it.
 */
export const useKeysKept = (isReady: () => boolean, giveUp: () => void): void => {
  const onEscape = useEffectEvent(giveUp);
  const isReadyNow = useEffectEvent(isReady);
  useEffect(() => {
    if (isReadyNow()) return undefined;
    const held = holdKeys(() => onEscape());
    void held.pressWhen(() => isReadyNow());
    return held.drop;
  }, []);
};
