import { useEffect, useEffectEvent } from 'react';
import { holdKeys } from './hold-keys';

/**
 * While a dialog is on its way, what is pressed is meant for it: it is kept, and pressed again once
 * the dialog stands. Escape gives the dialog up, and what was pressed for it.
 */
export const useKeysKept = (isComing: boolean, giveUp: () => void): void => {
  const onEscape = useEffectEvent(giveUp);
  useEffect(() => {
    if (!isComing) return undefined;
    const held = holdKeys(() => onEscape());
    return () => void held.pressAgain();
  }, [isComing]);
};
