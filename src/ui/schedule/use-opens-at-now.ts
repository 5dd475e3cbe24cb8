import { useEffect, useEffectEvent } from 'react';
import { useLegation } from '../../store/use-legation';
import { reachLine } from '../kit/line-id';
import { onceDrawn } from '../kit/once-drawn';
import { AT_THE_END, type NowPlace } from './use-now-place';

/** On a day of the trip its schedule opens where the day has come to, unless something is selected. */
export const useOpensAtNow = (now: NowPlace | null): void => {
  const { store } = useLegation();
  const open = useEffectEvent((): void => {
    if (!now || store.getState().selection.kind !== 'trip') return;
    const { day, before } = now;
    onceDrawn(
      () => (before === AT_THE_END ? document.getElementById(day) : reachLine(before)),
      (line) => line.scrollIntoView({ block: 'center' }),
    );
  });
  useEffect(() => open(), []);
};
