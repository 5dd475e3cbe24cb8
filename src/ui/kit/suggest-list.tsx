import { use, useEffect, useEffectEvent } from 'react';
import { ComboBoxStateContext } from 'react-aria-components';

/**
 * What is known may come after what was typed for it. A list that was asked to open while it is empty
 * is opened by the library once there is something in it.
 */
export const OpensLate = ({ isAwaited }: { readonly isAwaited: boolean }) => {
  const list = use(ComboBoxStateContext);
  const open = useEffectEvent(() => list?.isFocused && list.open(null, 'input'));
  useEffect(() => {
    if (isAwaited) open();
  }, [isAwaited]);
  return null;
};

/** The field keeps no value for the library, which closes a list only when the value becomes another. */
export const ClosesAfterChoice = ({ choices }: { readonly choices: number }) => {
  const list = use(ComboBoxStateContext);
  const close = useEffectEvent(() => list?.close());
  useEffect(() => {
    if (choices > 0) close();
  }, [choices]);
  return null;
};
