import { useEffect, useEffectEvent } from 'react';
import { journeyOf } from '../../domain/trip';
import { useLegation } from '../../store/use-legation';
import { reachLine } from '../kit/line-id';
import { onceDrawn } from '../kit/once-drawn';
import { AT_THE_END, type NowPlace } from './use-now-place';

/**
 * On a day of the trip its schedule opens where the day has come to, unless something is selected.
 * Whoever looks at it as if at another time is at a desk, and begins at the beginning.
 */
export const useOpensAtNow = (now: NowPlace | null): void => {
  const { store } = useLegation();
  const begin = useEffectEvent((): void => {
    const { open, selection } = store.getState();
    if (!now || !open || selection.kind !== 'trip') return;
    if (journeyOf(open.trip).asIf !== null) return;
    const { day, before } = now;
    onceDrawn(
      () => (before === AT_THE_END ? document.getElementById(day) : reachLine(before)),
      (line) => line.scrollIntoView({ block: 'center' }),
    );
  });
  useEffect(() => begin(), []);
};
